// Five calls with openapi-fetch over the types that openapi-typescript makes, the last a rejection.

import assert from "node:assert/strict";
import createClient from "openapi-fetch";
import type { components, paths } from "./quay.js";

const NAME = "typescriptorg";

const [url, token] = process.argv.slice(2);
const authorized = (token: string | undefined) =>
  createClient<paths>({ baseUrl: url, headers: { Authorization: `Bearer ${token}` } });
const client = authorized(token);

const created = await client.POST("/api/v1/organization/", { body: { name: NAME } });
assert.equal(created.data, "Created");

const organization = await client.GET("/api/v1/organization/{orgname}", {
  params: { path: { orgname: NAME } },
});
const found: components["schemas"]["Organization"] | undefined = organization.data;
assert.equal(found?.name, NAME);

const team = await client.PUT("/api/v1/organization/{orgname}/team/{teamname}", {
  params: { path: { orgname: NAME, teamname: "readers" } },
  body: { role: "member" },
});
assert.equal(team.data?.role, "member");

const rule = await client.POST("/api/v1/organization/{orgname}/prototypes", {
  params: { path: { orgname: NAME } },
  body: { role: "read", delegate: { kind: "team", name: "readers" } },
});
const user: components["schemas"]["PrototypeUser"] | null | undefined = rule.data?.activating_user;
assert.equal(user, null);
const rules = await client.GET("/api/v1/organization/{orgname}/prototypes", {
  params: { path: { orgname: NAME } },
});
assert.equal(rules.data?.prototypes[0]?.delegate.kind, "team");

const refused = await authorized("unknown").POST("/api/v1/organization/", {
  body: { name: "never" },
});
assert.equal(refused.response.status, 403);
assert.ok(refused.error && isWebError(refused.error), "the rejection is a WebError");
assert.equal(refused.error.error, "CSRF token was invalid or missing.");

// Each body of a rejection has properties of its own, and some rejections are pages.
function isWebError(error: object | string): error is components["schemas"]["WebError"] {
  return typeof error === "object" && !("status" in error) && "error" in error;
}
