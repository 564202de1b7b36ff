// Drives Chromium through the pages of a sandbox, on a desk and on a phone: makes a call in the API browser,
// and lets an application have a token. Fails on any error in the console of the browser, on any request to elsewhere, and on a page
// that is wider than its window. Leaves a picture of each page.
//
//   node pages.mjs URL TOKEN PICTURES

import assert from "node:assert/strict";
import path from "node:path";

import { chromium, devices } from "playwright-core";

const [url, token, pictures] = process.argv.slice(2);

// What a browser looks up at its start is none of the test's.
const QUIET = [
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-quic",
  "--disable-sync",
  // No name leads anywhere, so that nothing leaves the machine unseen either.
  "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
  "--no-first-run",
];

const VIEWS = {
  desk: { viewport: { width: 1280, height: 800 } },
  phone: devices["Pixel 7"],
  "dark-phone": { ...devices["Pixel 7"], colorScheme: "dark" },
};

const SCOPES = { desk: "repo:read", phone: "repo:create", "dark-phone": "user:read" };

class Visit {
  constructor(name, page) {
    this.name = name;
    this.page = page;
    this.problems = [];
    page.on("console", (message) => {
      if (message.type() === "error" || message.type() === "warning") {
        this.problems.push(`console: ${message.text()}`);
      }
    });
    page.on("pageerror", (error) => this.problems.push(`page: ${error}`));
    page.on("request", (request) => {
      const to = request.url();
      if (!to.startsWith(`${url}/`) && !to.startsWith("data:") && !to.startsWith("blob:")) {
        this.problems.push(`request to elsewhere: ${to}`);
      }
    });
  }

  async picture(of) {
    const wide = await this.page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    if (wide > 0) {
      this.problems.push(`${of} is ${wide} pixels wider than the window`);
    }
    await this.page.screenshot({ path: path.join(pictures, `${of}-${this.name}.png`) });
  }

  async startPage() {
    const response = await this.page.goto(`${url}/`);
    assert.equal(response.status(), 200);
    assert.equal(await this.page.locator("header img").evaluate((img) => img.naturalWidth > 0), true);
    assert.equal(await this.page.locator("dd code").first().textContent(), url);
    await this.picture("start");
    await this.page.getByRole("link", { name: "Browse and try the API" }).click();
    await this.page.waitForURL(`${url}/docs`);
    const missing = await this.page.request.get(`${url}/no/such/page/`);
    assert.equal(missing.status(), 404);
  }

  // Opens an operation, fills its parameters in and makes the call.
  async call(tag, operation, parameters) {
    const heading = this.page.locator(`#operations-tag-${tag}`);
    await heading.locator("button").first().click();
    const block = this.page.locator(`#operations-${tag}-${operation}`);
    await block.locator(".opblock-summary-control").waitFor();
    await heading.evaluate((element) => element.scrollIntoView());
    await this.picture("operations");
    await block.locator(".opblock-summary-control").click();
    for (const [name, value] of Object.entries(parameters)) {
      await block.locator(`tr[data-param-name="${name}"] input`).fill(value);
    }
    const waiting = this.page.waitForResponse((response) => response.url().includes("/api/v1/"));
    await block.getByRole("button", { name: "Execute" }).click();
    const response = await waiting;
    await block.locator(".live-responses-table tbody .response-col_status").first().waitFor();
    return { block, response };
  }

  async docs() {
    await this.page.goto(`${url}/docs`);
    await this.page.locator(".opblock-tag").first().waitFor();
    await this.picture("docs");
    // Without a token it is nobody who calls.
    let { block, response } = await this.call("user", "getLoggedInUser", {});
    assert.equal(response.status(), 401);
    // The console tells of the status that was expected.
    this.problems = this.problems.filter((problem) => !problem.includes("401"));
    // The token comes by the link that the sandbox printed, and stays out of the address.
    await this.page.goto(`${url}/docs#token=${token}`);
    await this.page.getByText("Calls are made with this token.").waitFor();
    assert.equal(this.page.url(), `${url}/docs`);
    await this.page.reload();
    ({ block, response } = await this.call("organization", "getOrganization", { orgname: "sandbox" }));
    assert.equal(response.status(), 200);
    assert.equal((await response.json()).name, "sandbox");
    await block.locator(".live-responses-table").first().scrollIntoViewIfNeeded();
    await this.picture("call");
  }

  // Signs in as the web interface does, and agrees that an application gets a token.
  async authorize() {
    const status = await this.page.evaluate(async () => {
      const { csrf_token } = await (await fetch("/csrf_token")).json();
      const response = await fetch("/api/v1/signin", {
        method: "POST",
        headers: { "Content-Type": "application/json", "X-CSRF-Token": csrf_token },
        body: JSON.stringify({ username: "root", password: "password-of-root" }),
      });
      return response.status;
    });
    assert.equal(status, 200);
    const query = new URLSearchParams({
      client_id: "BROWSER",
      redirect_uri: `${url}/oauth/localapp`,
      response_type: "token",
      // What was agreed to once is not asked again.
      scope: `org:admin ${SCOPES[this.name]}`,
    });
    await this.page.goto(`${url}/oauth/authorize?${query}`);
    await this.picture("authorize");
    await this.page.locator('form[action="/oauth/authorizeapp"] button').click();
    await this.page.waitForURL(`${url}/oauth/localapp?*`);
    await this.page.waitForFunction(() => /^[A-Za-z0-9]{40}$/.test(document.getElementById("token")?.value));
    await this.picture("token");
  }
}

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  args: QUIET,
  chromiumSandbox: false,
});
let failed = 0;
for (const [name, view] of Object.entries(VIEWS)) {
  const context = await browser.newContext(view);
  const visit = new Visit(name, await context.newPage());
  try {
    await visit.startPage();
    await visit.docs();
    await visit.authorize();
  } catch (error) {
    visit.problems.push(String(error));
    await visit.page.screenshot({ path: path.join(pictures, `failed-${name}.png`) });
  }
  for (const problem of visit.problems) {
    console.error(`${name}: ${problem}`);
  }
  failed += visit.problems.length > 0 ? 1 : 0;
  await context.close();
}
await browser.close();
console.log(`${Object.keys(VIEWS).length - failed} passed, ${failed} failed`);
process.exit(failed > 0 ? 1 : 0);
