import { useComputed, useSignal } from "@preact/signals";
import { Component, type ComponentChildren } from "preact";
import { useEffect } from "preact/hooks";
import { me, Problem, signInDone, signInWanted } from "../api/client";
import { isRoot, may, signOut } from "../api/session";
import { time } from "../format/format";
import { connection, lastHeard } from "../live/stream";
import { go, match, path } from "../route/route";
import { t } from "../texts/first";
import { Button, ButtonLink, IconButton } from "../ui/Button";
import { Dialog, Questions } from "../ui/Dialog";
import type { IconName } from "../ui/Icon";
import { lazy } from "../ui/lazy";
import { type Item, MenuButton, Menus } from "../ui/Menu";
import { Many } from "../ui/many";
import { Empty, Loading } from "../ui/parts";
import { Toasts, toastProblem } from "../ui/Toast";
import { type Command, offer, overlay } from "./commands";
import { moved, type Page, type Params, routes } from "./routes";
import { nextTheme, theme } from "./theme";

// What a first view does without.
const Door = lazy(async () => (await import("./SignIn")).Door);
const Keys = lazy(async () => (await import("./Palette")).Keys);
const Palette = lazy(async () => (await import("./Palette")).Palette);
const SignInForm = lazy(async () => (await import("./SignIn")).SignInForm);

interface Place {
  href: string;
  label: string;
  icon: IconName;
  main?: boolean;
}

/** Where the one who has signed in may go. */
function places(): Place[] {
  const n = t.shell.nav;
  const root = isRoot();
  const all: Array<Place | false> = [
    { href: "/racks", label: n.racks, icon: "rack", main: true },
    { href: "/devices", label: n.devices, icon: "device", main: true },
    { href: "/hosts", label: n.hosts, icon: "chart", main: true },
    !root && { href: "/cloud-env/cluster-types", label: n.clusters, icon: "add", main: true },
    { href: "/teams", label: n.teams, icon: "team", main: true },
    root && { href: "/users", label: n.users, icon: "user", main: true },
    root && { href: "/statistics", label: n.statistics, icon: "chart", main: true },
    { href: "/templates", label: n.templates, icon: "tag" },
    !root && { href: "/key_pairs", label: n.keyPairs, icon: "key" },
    root && { href: "/cloud-env/config", label: n.cloud, icon: "cloud" },
    root && { href: "/outbox", label: n.outbox, icon: "list" },
    { href: "/events", label: n.events, icon: "bell" },
    { href: "/audit", label: n.audit, icon: "clock" },
    root && { href: "/settings", label: n.settings, icon: "settings" },
  ];
  return all.filter(
    (place): place is Place =>
      place !== false && (place.href !== "/templates" || may("read", "template") || root),
  );
}

function isHere(href: string): boolean {
  return path.value === href || path.value.startsWith(`${href}/`);
}

function Connection() {
  const text = useComputed(() => {
    const s = t.shell.state;
    const when = lastHeard.value ? time(lastHeard.value / 1000) : "";
    const words = {
      off: s.off,
      connecting: s.connecting,
      live: s.live,
      stale: s.stale(when),
      lost: s.lost,
      paused: s.paused,
    };
    return words[connection.value];
  });
  // A page that shows nothing live has nothing to say of it.
  if (connection.value === "off") return null;
  return (
    <span
      class="connection"
      data-state={connection.value}
      role="status"
      title={t.shell.state.liveSince(lastHeard.value ? time(lastHeard.value / 1000) : "")}
    >
      <span>{text}</span>
    </span>
  );
}

function leave(): void {
  signOut().catch(toastProblem);
}

function Header() {
  const all = places();
  const rest = all
    .filter((place) => !place.main)
    .map((place): Item => ({ label: place.label, icon: place.icon, href: place.href }));
  const every = all.map(
    (place): Item => ({ label: place.label, icon: place.icon, href: place.href }),
  );
  const who = me.value?.user;
  const account: Array<Item | "line"> = [
    { label: t.shell.account, icon: "user", href: "/accounts/edit" },
    {
      label: t.shell.keys,
      icon: "help",
      run: () => {
        overlay.value = "keys";
      },
    },
    "line",
    { label: t.shell.signOut, icon: "power", run: leave },
  ];
  return (
    <header class="header no-print">
      <span class="narrow-only">
        <MenuButton label={t.shell.menu} icon="menu" items={every} />
      </span>
      <a class="brand" href="/racks">
        <img src="/icon.svg" alt="" />
        {t.shell.name}
      </a>
      <nav class="nav" aria-label={t.shell.navigation}>
        {all
          .filter((place) => place.main)
          .map((place) => (
            <a
              key={place.href}
              href={place.href}
              aria-current={isHere(place.href) ? "page" : undefined}
            >
              {place.label}
            </a>
          ))}
      </nav>
      <span class="wide-only">
        <MenuButton label={t.shell.nav.more} icon="more" items={rest} />
      </span>
      <div class="push">
        <Connection />
        <IconButton
          icon="search"
          label={`${t.shell.palette} (Ctrl K)`}
          onClick={() => {
            overlay.value = "palette";
          }}
        />
        <IconButton
          icon={theme.value === "dark" ? "moon" : theme.value === "light" ? "sun" : "eye"}
          label={`${t.shell.theme.label}: ${t.shell.theme[theme.value]}`}
          onClick={nextTheme}
        />
        <MenuButton
          label={who?.name || who?.login || t.shell.account}
          icon="user"
          items={account}
        />
      </div>
    </header>
  );
}

/** A page that throws says so, and the rest goes on. */
class Fence extends Component<
  { children: ComponentChildren; at: string },
  { failed: boolean; at: string }
> {
  override state = { failed: false, at: "" };

  static override getDerivedStateFromError(): { failed: boolean } {
    return { failed: true };
  }

  /** The console, and a test that watches it, learn of it as of any other exception. */
  override componentDidCatch(error: unknown): void {
    reportError(error);
  }

  override componentDidUpdate(before: { at: string }): void {
    if (before.at !== this.props.at && this.state.failed) this.setState({ failed: false });
  }

  override render() {
    if (!this.state.failed) return this.props.children;
    return (
      <main class="page" id="main">
        <div role="alert">
          <Empty icon="warning" title={t.shell.failed}>
            <p>{t.shell.failedBody}</p>
            <Button onClick={() => location.reload()}>{t.shell.reload}</Button>
          </Empty>
        </div>
      </main>
    );
  }
}

function NotFound() {
  return (
    <main class="page" id="main">
      <Empty icon="search" title={t.shell.notFound}>
        <p>{t.shell.notFoundBody}</p>
        <ButtonLink href="/racks">{t.shell.home}</ButtonLink>
      </Empty>
    </main>
  );
}

const loaded = new Map<unknown, Page>();

/** Reloads for a file that was not there come at least so far apart, whatever is wrong with it. */
const RELOAD_MS = 10_000;
let reloaded = Number(history.state?.reloaded ?? 0);

/** A page's file is not there: a newer version has been installed, unless the server is away. */
async function missing(): Promise<void> {
  const there = await fetch("/", { headers: { Accept: "text/html" } }).then(
    (answer) => answer.ok,
    () => false,
  );
  if (!there || Date.now() - reloaded < RELOAD_MS) {
    toastProblem(new Problem(0, "away", t.api.away));
    return;
  }
  reloaded = Date.now();
  history.replaceState({ ...history.state, reloaded }, "");
  location.reload();
}

function Outlet() {
  const shown = useSignal<{ page: Page; params: Params } | "nothing" | undefined>(undefined);
  const here = path.value;
  useEffect(() => {
    const to = moved[here];
    if (to) {
      void go(to, { replace: true });
      return;
    }
    let current = true;
    for (const [pattern, load] of routes) {
      const params = match(pattern, here);
      if (!params) continue;
      const known = loaded.get(load);
      if (known) shown.value = { page: known, params };
      else {
        load().then(
          (page) => {
            loaded.set(load, page);
            if (current) shown.value = { page, params };
          },
          () => current && void missing(),
        );
      }
      return () => {
        current = false;
      };
    }
    shown.value = "nothing";
    return undefined;
  }, [here]);
  const now = shown.value;
  if (now === undefined) return <Loading />;
  if (now === "nothing") return <NotFound />;
  return <now.page params={now.params} />;
}

function general(): Command[] {
  const k = t.shell.keyNames;
  const open = (what: "palette" | "keys") => () => {
    overlay.value = what;
  };
  const search = () => document.querySelector<HTMLElement>("[data-search]")?.focus();
  const keys: Record<string, string> = { "/racks": "g r", "/devices": "g d", "/teams": "g t" };
  const to = places().map((place): Command => {
    const command: Command = {
      label: place.label,
      icon: place.icon,
      run: () => void go(place.href),
    };
    return keys[place.href] ? { ...command, keys: keys[place.href]! } : command;
  });
  const n = t.shell.nav;
  const make = (can: boolean, label: string, href: string): Command[] =>
    can ? [{ label, icon: "add", run: () => void go(href) }] : [];
  return [
    { label: k.help, keys: "?", icon: "help", run: open("keys") },
    { label: k.search, keys: "/", icon: "search", run: search },
    { label: k.theme, icon: "sun", run: nextTheme },
    ...to,
    ...make(may("create", "rack"), n.newRack, "/racks/new"),
    ...make(may("create", "rack"), n.import, "/racks/import"),
    ...make(may("create", "template"), n.newTemplate, "/templates/new"),
    ...make(may("create", "team"), n.newTeam, "/teams/new"),
    ...make(may("create", "user"), n.newUser, "/users/new"),
    { label: t.shell.account, icon: "user", run: () => void go("/accounts/edit") },
    { label: t.shell.signOut, icon: "power", run: leave },
  ];
}

function Inside() {
  useEffect(() => offer(general()), [me.value]);
  return (
    <>
      <a class="button primary skip" href="#main">
        {t.shell.skip}
      </a>
      <Header />
      <Fence at={path.value}>
        <Outlet />
      </Fence>
      {signInWanted.value && (
        <Dialog
          title={t.shell.signInAgain}
          onClose={() => {
            signInDone(false);
            me.value = null;
          }}
        >
          <p>{t.shell.signInAgainBody}</p>
          <SignInForm login={me.value?.user.login ?? ""} onDone={() => signInDone(true)} />
        </Dialog>
      )}
      {overlay.value === "palette" && <Palette />}
      {overlay.value === "keys" && <Keys />}
    </>
  );
}

/** Whether the page is the same for everybody, signed in or not. */
function isOpenToAll(): boolean {
  return path.value === "/setup";
}

/** The application. */
export function App() {
  return (
    <>
      {me.value === undefined ? (
        <Loading />
      ) : isOpenToAll() ? (
        <Fence at={path.value}>
          <Outlet />
        </Fence>
      ) : me.value === null ? (
        <Door />
      ) : (
        <Inside />
      )}
      <Many />
      <Questions />
      <Menus />
      <Toasts />
    </>
  );
}
