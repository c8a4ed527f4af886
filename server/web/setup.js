// The page behind a one-time link: the first user (`setup#WORD`), or the password of one who has been
// invited (`setup#password/WORD`). The word stands behind `#`, so that no server's log has it.

const WAIT_MS = 10_000; // a server that needs longer is as good as away

const $ = (id) => document.getElementById(id);
const form = $("set-up");
const [, invited, token] = /^#(password\/)?([\w-]+)$/.exec(location.hash) ?? [];

if (invited) {
  $("who").remove();
  $("title").textContent = "Choose your password";
  $("why").textContent = "You sign in with it and your login from then on.";
}
form.hidden = !token;
$("lost").hidden = Boolean(token);

async function post(path, body) {
  const response = await fetch(path, {
    method: "POST", headers: { "Content-Type": "application/json", Accept: "application/json" },
    body: JSON.stringify(body), signal: AbortSignal.timeout(WAIT_MS),
  });
  if (response.ok) return response.json();
  if (response.status === 404) throw new Error("This link was used already, or is older than a day.");
  if (response.status !== 422) throw new Error(`The server answers ${response.status}; try again.`);
  throw new Error(sentences(await response.json()));
}

/** What is wrong, by attribute or as problem details. */
function sentences(body) {
  const details = Array.isArray(body.errors) ? body.errors : null;
  const said = details?.map((fault) => fault.detail ?? fault.message ?? "")
    ?? Object.entries(body).map(([name, all]) => `${name} ${[all].flat().join(", ")}`);
  return said.filter(Boolean).join("; ") || "The server does not take this.";
}

form.addEventListener("submit", async (event) => {
  event.preventDefault();
  const button = form.querySelector("button");
  const given = Object.fromEntries(new FormData(form));
  button.disabled = true;
  $("wrong").textContent = "";
  try {
    const { login } = await post("api/v2/setup", { token, ...given });
    await post("users/sign_in.json", { user: { login, password: given.password } });
    try {
      localStorage.setItem("signed-in", "yes");
    } catch { /* Without storage there is no button to sign out until the next sign-in. */ }
    location.replace("./");
  } catch (error) {
    $("wrong").textContent = error.name === "Error" ? error.message : "The server does not answer.";
    button.disabled = false;
  }
});
