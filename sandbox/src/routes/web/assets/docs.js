// The API browser: Swagger UI over the document, and the token that its calls are made with.
"use strict";

// The token stays in this tab of the browser.
const STORED = "quay-sandbox-token";

const field = document.getElementById("token");
const state = document.getElementById("token-state");

// The sandbox prints a link with a token behind `#`, which browsers send nowhere.
function takeFromAddress() {
  const token = new URLSearchParams(location.hash.slice(1)).get("token");
  if (token === null) {
    return;
  }
  sessionStorage.setItem(STORED, token);
  history.replaceState(null, "", location.pathname + location.search);
}

function use(token) {
  if (token === "") {
    sessionStorage.removeItem(STORED);
    state.value = "Calls are made without a token.";
  } else {
    sessionStorage.setItem(STORED, token);
    state.value = "Calls are made with this token.";
  }
  field.value = token;
}

// Without a token a session counts, which needs its token against forged requests.
async function csrfToken() {
  const response = await fetch("/csrf_token");
  return (await response.json()).csrf_token;
}

async function complete(request) {
  const isOwn = new URL(request.url, location.href).origin === location.origin;
  if (!isOwn || request.loadSpec) {
    return request;
  }
  request.headers["X-Requested-With"] = "XMLHttpRequest";
  const token = sessionStorage.getItem(STORED);
  if (token !== null) {
    request.headers.Authorization = `Bearer ${token}`;
  } else if (!["GET", "HEAD", "OPTIONS"].includes(request.method.toUpperCase())) {
    request.headers["X-CSRF-Token"] = await csrfToken();
  }
  return request;
}

async function show() {
  const response = await fetch("/docs/openapi.json");
  const spec = await response.json();
  spec.servers = [{ url: location.origin }];
  SwaggerUIBundle({
    spec,
    dom_id: "#swagger-ui",
    presets: [SwaggerUIBundle.presets.apis],
    layout: "BaseLayout",
    deepLinking: true,
    defaultModelsExpandDepth: -1,
    displayOperationId: true,
    displayRequestDuration: true,
    docExpansion: "none",
    filter: true,
    tryItOutEnabled: true,
    validatorUrl: null,
    requestInterceptor: complete,
  });
}

takeFromAddress();
use(sessionStorage.getItem(STORED) ?? "");
document.getElementById("token-form").addEventListener("submit", (event) => {
  event.preventDefault();
  use(field.value.trim());
});
addEventListener("hashchange", () => {
  takeFromAddress();
  use(sessionStorage.getItem(STORED) ?? "");
});
show();
