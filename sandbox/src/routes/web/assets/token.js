// Shows the token that stands behind `#` in the address, and takes it out of there.
"use strict";

const token = new URLSearchParams(location.hash.slice(1)).get("access_token");
if (token !== null) {
  document.getElementById("token").value = token;
  history.replaceState(null, "", location.pathname + location.search);
}
