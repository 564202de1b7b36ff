//! [`MailServer`]: a server of SMTP in this process, which keeps the mails that came.

use std::io::{BufRead, BufReader, Write};
use std::net::{TcpListener, TcpStream};

use tokio::sync::mpsc::{UnboundedReceiver, UnboundedSender, unbounded_channel};

/// A mail that came.
#[derive(Debug)]
pub(super) struct Received {
    pub(super) from: String,
    pub(super) to: Vec<String>,
    pub(super) data: String,
}

pub(super) struct MailServer {
    pub(super) port: u16,
    mails: UnboundedReceiver<Received>,
}

impl MailServer {
    /// Refuses so many mails at first.
    pub(super) fn new(rejections: usize) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
        let port = listener.local_addr().expect("an address").port();
        let (sender, mails) = unbounded_channel();
        std::thread::spawn(move || {
            let mut rejections = rejections;
            for stream in listener.incoming() {
                let stream = stream.expect("a connection");
                // It ends where the other side goes.
                let _ = talk(&stream, &mut rejections, &sender);
            }
        });
        Self { port, mails }
    }

    /// The next mail, which has to come.
    pub(super) async fn next(&mut self) -> Received {
        self.mails.recv().await.expect("a mail")
    }

    pub(super) fn is_empty(&self) -> bool {
        self.mails.is_empty()
    }
}

fn talk(
    mut stream: &TcpStream,
    rejections: &mut usize,
    mails: &UnboundedSender<Received>,
) -> std::io::Result<()> {
    let mut lines = BufReader::new(stream.try_clone()?).lines();
    stream.write_all(b"220 test\r\n")?;
    let (mut from, mut to) = (String::new(), Vec::new());
    while let Some(line) = lines.next().transpose()? {
        let reply = match line.split_at(line.len().min(4)).0 {
            "EHLO" => "250 test\r\n",
            "MAIL" if *rejections > 0 => {
                *rejections -= 1;
                "451 later\r\n"
            }
            "MAIL" => {
                line.clone_into(&mut from);
                "250 ok\r\n"
            }
            "RCPT" => {
                to.push(line.clone());
                "250 ok\r\n"
            }
            "DATA" => {
                stream.write_all(b"354 go\r\n")?;
                let mut data = String::new();
                for line in lines.by_ref() {
                    let line = line?;
                    if line == "." {
                        break;
                    }
                    data.push_str(&line);
                    data.push('\n');
                }
                let (from, to) = (from.clone(), std::mem::take(&mut to));
                // The test may have ended.
                let _ = mails.send(Received { from, to, data });
                "250 taken\r\n"
            }
            "QUIT" => "221 bye\r\n",
            _ => "502 what\r\n",
        };
        stream.write_all(reply.as_bytes())?;
    }
    Ok(())
}
