// Where it begins: who one is, then the page of the address.
import { render } from "preact";
import { learn } from "./api/session";
import { keepStream } from "./live/stream";
import { followLinks } from "./route/route";
import { App } from "./shell/App";
import { finders, obeyKeys } from "./shell/commands";
import { keepDensity } from "./shell/density";
import { keepTheme } from "./shell/theme";

keepTheme();
keepDensity();
followLinks();
obeyKeys();
keepStream();
finders.push(async (word) => (await import("./rackview/finding")).find(word));
const place = document.getElementById("app");
if (place) render(<App />, place);

/** A server that is not there is asked again each second. */
async function begin(): Promise<void> {
  try {
    await learn();
  } catch {
    setTimeout(() => void begin(), 1000);
  }
}
void begin();
