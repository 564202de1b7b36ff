//! One connection: its requests, its time limits, its end.

use std::fmt;
use std::future::poll_fn;
use std::net::SocketAddr;
use std::pin::Pin;
use std::sync::Arc;
use std::task::Poll;
use std::time::Duration;

use futures_util::future::Either;
use http::header::{CONTENT_TYPE, HeaderValue, RETRY_AFTER};
use http::request::Parts;
use http::{Method, Request, Response, StatusCode};
use http_body_util::{BodyExt, Empty};
use hyper::body::{Body, Bytes, Incoming};
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::TokioIo;
use quay_api::server::{ResponseBody, Router};
use tokio::net::TcpStream;
use tokio::sync::watch;
use tokio::time::{Sleep, sleep_until, timeout};
use tokio_rustls::TlsAcceptor;
use tower_service::Service;

use super::Limits;
use super::activity::{Activity, Phase};
use super::connections::Admission;
use super::late::{self, Watched};
use super::memory::ResponseMemory;
use super::request_line;
use super::rest::Rest;
use super::stream::Stream;
use super::wire::Wire;
use crate::blocking::Relocatable;
use crate::journal::{Fault, Journal, Recording};
use crate::op_context::{Peer, Working};
use crate::registry::Registry;

/// Why a body breaks off.
type BoxError = Box<dyn std::error::Error + Send + Sync>;

/// What every connection is served with.
#[derive(Clone)]
pub(super) struct Serving {
    pub(super) router: Router,
    pub(super) registry: Registry,
    pub(super) journal: Option<Journal>,
    pub(super) memory: ResponseMemory,
    pub(super) limits: Limits,
    /// How connections are made safe, where they are.
    pub(super) tls: Option<TlsAcceptor>,
    pub(super) draining: watch::Receiver<()>,
}

/// A connection ends without a response, since a test asked for that.
#[derive(Debug)]
struct Cut;

impl fmt::Display for Cut {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a test asked for the end of the connection")
    }
}

impl std::error::Error for Cut {}

/// Why a connection ends.
enum End {
    /// It is over by itself.
    Over(hyper::Result<()>),
    /// It took too long.
    Late,
    /// It makes room for another.
    Evicted,
}

impl Serving {
    /// Serves a connection on a task of its own.
    pub(super) fn spawn(&self, stream: TcpStream, peer: SocketAddr, admission: Admission) {
        // Responses are small and written at once; to wait for more would only cost time.
        if let Err(error) = stream.set_nodelay(true) {
            tracing::debug!(%error, "a socket refuses an option");
        }
        let serving = self.clone();
        tokio::spawn(async move {
            if let Some(stream) = serving.secure(stream, &admission.activity).await {
                serving.run(stream, peer, &admission.activity).await;
            }
        });
    }

    /// The socket of a connection, once it is safe where it has to be. `None` where the client does
    /// not manage that in time.
    async fn secure(&self, stream: TcpStream, activity: &Activity) -> Option<Stream> {
        let Some(tls) = &self.tls else {
            return Some(Stream::Plain(stream));
        };
        activity.enter(Phase::Head);
        let mut draining = self.draining.clone();
        let accepted = tokio::select! {
            accepted = timeout(self.limits.head, tls.accept(stream)) => accepted.ok()?,
            () = activity.evicted() => return None,
            _ = draining.changed() => return None,
        };
        activity.enter(Phase::Idle);
        match accepted {
            Ok(stream) => Some(Stream::Tls(Box::new(stream))),
            Err(error) => {
                tracing::debug!(%error, "a client does not agree on a safe connection");
                None
            }
        }
    }

    async fn run(self, stream: Stream, peer: SocketAddr, activity: &Arc<Activity>) {
        let mut draining = self.draining.clone();
        let limits = self.limits;
        let rest = Arc::new(Rest::default());
        let service =
            service_fn(|request: Request<Incoming>| respond(&self, activity, &rest, peer, request));
        let wire = TokioIo::new(Wire::new(stream, Arc::clone(activity), limits));
        let mut connection = http1::Builder::new()
            .header_read_timeout(None)
            .max_header_size(limits.head_bytes)
            .max_buf_size(limits.head_bytes.max(64 * 1024))
            .serve_connection(wire, service);
        let mut timer = Box::pin(sleep_until(activity.deadline(&limits)));
        let mut drains = false;
        let end = loop {
            tokio::select! {
                biased;
                end = until_late(&mut connection, timer.as_mut(), activity, &rest, &limits) => break end,
                () = activity.evicted() => {
                    if activity.phase().0 < Phase::Work {
                        break End::Evicted;
                    }
                    // A request came in the meantime: it gets its response, and is the last one.
                    Pin::new(&mut connection).graceful_shutdown();
                }
                changed = draining.changed(), if !drains => {
                    drains = true;
                    // The sender goes only when the runtime does.
                    if changed.is_ok() {
                        Pin::new(&mut connection).graceful_shutdown();
                    }
                }
            }
        };
        match end {
            End::Over(Ok(())) => {}
            End::Over(Err(error)) => tracing::debug!(%error, "a connection ended early"),
            End::Evicted => tracing::debug!("a connection makes room for another"),
            End::Late => {
                if activity.phase().0 == Phase::Head {
                    connection.into_parts().io.inner().say(late::HEAD);
                }
            }
        }
    }
}

/// Drives a connection until it is over or takes too long.
async fn until_late<C>(
    connection: &mut C,
    mut timer: Pin<&mut Sleep>,
    activity: &Activity,
    rest: &Rest,
    limits: &Limits,
) -> End
where
    C: Future<Output = hyper::Result<()>> + Unpin,
{
    poll_fn(|cx| {
        if let Poll::Ready(result) = Pin::new(&mut *connection).poll(cx) {
            return Poll::Ready(End::Over(result));
        }
        if let Poll::Ready(complete) = rest.poll_read(cx) {
            if complete {
                activity.complete();
            }
            // The connection has to see that it is over, and another request may be behind it.
            cx.waker().wake_by_ref();
        }
        // What was just read or sent may have begun another phase.
        let deadline = activity.deadline(limits);
        if timer.deadline() != deadline {
            timer.as_mut().reset(deadline);
        }
        timer.as_mut().poll(cx).map(|()| End::Late)
    })
    .await
}

/// Responds to one request, in time.
fn respond(
    serving: &Serving,
    activity: &Arc<Activity>,
    rest: &Arc<Rest>,
    peer: SocketAddr,
    request: Request<Incoming>,
) -> impl Future<Output = Result<Response<ResponseBody>, Cut>> + use<> {
    let (mut parts, body) = request.into_parts();
    let is_registry = Registry::serves(parts.uri.path());
    activity.set_long(is_registry);
    activity.enter(Phase::Body);
    if body.is_end_stream() {
        activity.enter(Phase::Work);
    }
    parts.extensions.insert(Peer(peer));
    let (working, limits) = (Arc::clone(activity), serving.limits);
    let progress = move |bytes: usize| working.work_progress(bytes, &limits);
    parts.extensions.insert(Working::new(progress));
    let rejected = request_line::reject(&parts);
    if serving.tls.is_some() {
        request_line::add_scheme(&mut parts);
    }
    let (router, memory) = (serving.router.clone(), serving.memory.clone());
    let journal = serving.journal.as_ref();
    let recording = journal.and_then(|journal| {
        Recording::begin(
            journal,
            &router,
            |parts| serving.registry.find(parts),
            &mut parts,
        )
    });
    let fault = recording.as_ref().and_then(Recording::fault);
    let limits = serving.limits;
    let body = Watched::new(body, Arc::clone(activity), Arc::clone(rest), limits);
    // What is pushed is in no journal.
    let taps = recording.as_ref().filter(|_| !is_registry);
    let body = Recording::tap(taps, body);
    // Lists can be long, and are made anew where there is no memory for them yet.
    let is_api_list = parts.method == Method::GET && body.is_end_stream() && !is_registry;
    let again = is_api_list.then(|| parts.clone());
    let request = Request::from_parts(parts, body);
    let first = match is_registry {
        true => Either::Left(call_registry(&serving.registry, request)),
        false => Either::Right(call(&router, request)),
    };
    let responding = async move {
        if let Some(rejected) = rejected {
            return Ok(rejected);
        }
        match fault {
            Some(Fault::Cut) => return Err(Cut),
            Some(Fault::BadGateway) => return Ok(failed(StatusCode::BAD_GATEWAY)),
            Some(Fault::TooManyRequests { retry_after_s }) => {
                let mut response = failed(StatusCode::TOO_MANY_REQUESTS);
                let headers = response.headers_mut();
                headers.insert(RETRY_AFTER, retry_after_s.into());
                return Ok(response);
            }
            Some(Fault::Delay { milliseconds }) => {
                tokio::time::sleep(Duration::from_millis(milliseconds)).await;
            }
            Some(Fault::LostResponse) | None => {}
        }
        let response = first.await;
        let admitted = match is_registry {
            true => memory.admit_stream(response),
            false => memory.admit(response),
        };
        let response = match admitted {
            Ok(response) => response,
            Err(needed) => respond_with_memory(&router, &memory, again, needed).await,
        };
        match fault {
            Some(Fault::LostResponse) => Err(Cut),
            _ => Ok(response),
        }
    };
    let (activity, rest) = (Arc::clone(activity), Arc::clone(rest));
    async move {
        let responded = match is_registry {
            true => late::wait(responding, &activity, &limits).await,
            false => timeout(limits.request, responding).await.ok(),
        };
        let mut response = match responded {
            Some(response) => response?,
            None => late::respond(activity.phase().0, limits.request.as_secs()),
        };
        if let Some(recording) = recording {
            recording.end(response.status().as_u16());
        }
        rest.settle(&mut response);
        // What is in memory has the time of any response, so that others get that memory.
        if !response.body().is_stream() {
            activity.set_long(false);
        }
        activity.enter(Phase::Response);
        Ok(response)
    }
}

/// The page of a proxy in front of the server, for a failure that a test asked for.
fn failed(status: StatusCode) -> Response<ResponseBody> {
    let title = format!(
        "{} {}",
        status.as_str(),
        status.canonical_reason().unwrap_or_default()
    );
    let page = format!(
        "<html>\r\n<head><title>{title}</title></head>\r\n<body>\r\n\
         <center><h1>{title}</h1></center>\r\n</body>\r\n</html>\r\n"
    );
    let mut response = Response::new(ResponseBody::from(Bytes::from(page)));
    *response.status_mut() = status;
    let media_type = HeaderValue::from_static("text/html");
    response.headers_mut().insert(CONTENT_TYPE, media_type);
    response
}

/// Calls the router, here or on a thread of its own.
fn call<B>(
    router: &Router,
    request: Request<B>,
) -> impl Future<Output = Response<ResponseBody>> + use<B>
where
    B: Body + Send + 'static,
    B::Data: Send,
{
    let calling = Relocatable::new(router.clone().call(request));
    async move {
        match calling.await {
            Ok(response) => response,
            Err(never) => match never {},
        }
    }
}

/// Calls the registry, here or on a thread of its own.
fn call_registry<B>(
    registry: &Registry,
    request: Request<B>,
) -> impl Future<Output = Response<ResponseBody>> + use<B>
where
    B: Body<Data = Bytes, Error: Into<BoxError>> + Send + Sync + 'static,
{
    let request = request.map(|body| body.map_err(Into::into).boxed());
    Relocatable::new(Box::pin(registry.clone().respond(request)))
}

/// Responds to a request, as before, when there is memory for the response.
async fn respond_with_memory(
    router: &Router,
    memory: &ResponseMemory,
    again: Option<Parts>,
    needed: u32,
) -> Response<ResponseBody> {
    let Some(parts) = again else {
        return late::no_memory();
    };
    let Some(room) = memory.wait(needed).await else {
        return late::no_memory();
    };
    let response = call(router, Request::from_parts(parts, Empty::<Bytes>::new())).await;
    let admitted = memory.admit_to(room, response);
    admitted.unwrap_or_else(|_| late::no_memory())
}
