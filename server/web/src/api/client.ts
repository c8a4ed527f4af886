// One way to ask the server: JSON there and back, refusals as `Problem`, and a sign-in that ends is
// asked for again without losing the page.
import { signal } from "@preact/signals";
import { t } from "../texts/first";
import type { Me } from "./schema";

/** A server that needs longer than this for an answer is as good as away. */
const PATIENCE_MS = 30_000;

/** A broken rule: where in the body, which, and in words. */
export interface Broken {
  pointer?: string;
  parameter?: string;
  code: string;
  message: string;
  count?: number;
}

/** What the server refused, and why (RFC 9457); status 0 when it did not answer. */
export class Problem extends Error {
  readonly status: number;
  /** The end of the type's URN: `invalid`, `stale`, `forbidden`, ... */
  readonly kind: string;
  readonly errors: Broken[];
  /** Seconds after which it may be tried again. */
  readonly retryAfter: number | undefined;

  constructor(
    status: number,
    kind: string,
    message: string,
    errors: Broken[] = [],
    retry?: number,
  ) {
    super(message);
    this.name = "Problem";
    this.status = status;
    this.kind = kind;
    this.errors = errors;
    this.retryAfter = retry;
  }
}

/** What a request may have. */
export interface Asking {
  query?: Record<string, string | number | boolean | string[] | null | undefined>;
  body?: unknown;
  signal?: AbortSignal;
  /** The ETag of what is changed: refused (412) if somebody else has changed it since. */
  ifMatch?: string;
  /** A creation that may be sent again without harm. */
  idempotencyKey?: string;
  /** Do not ask for a sign-in on 401. */
  quiet?: boolean;
}

/** Who has signed in; null when nobody has, undefined before that is known. */
export const me = signal<Me | null | undefined>(undefined);

/** Whether a request waits until somebody signs in again. */
export const signInWanted = signal(false);
let waiting: Array<(again: boolean) => void> = [];

/** Somebody has signed in (or has given up): requests that wait go on. */
export function signInDone(again: boolean): void {
  signInWanted.value = false;
  const all = waiting;
  waiting = [];
  for (const go of all) go(again);
}

function waitForSignIn(): Promise<boolean> {
  signInWanted.value = true;
  return new Promise((go) => waiting.push(go));
}

/** The address with its parameters; empty ones are left out. */
export function address(path: string, query: Asking["query"] = {}): string {
  const words = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    if (value === undefined || value === null || value === "") continue;
    for (const one of Array.isArray(value) ? value : [value]) words.append(name, String(one));
  }
  const text = words.toString();
  return text ? `${path}?${text}` : path;
}

async function exchange(method: string, path: string, asking: Asking): Promise<Response> {
  const headers: Record<string, string> = { Accept: "application/json" };
  if (asking.body !== undefined) headers["Content-Type"] = "application/json";
  if (asking.ifMatch) headers["If-Match"] = asking.ifMatch;
  if (asking.idempotencyKey) headers["Idempotency-Key"] = asking.idempotencyKey;
  if (method !== "GET" && me.value?.csrf_token) headers["X-CSRF-Token"] = me.value.csrf_token;
  const slow = AbortSignal.timeout(PATIENCE_MS);
  const request: RequestInit = { method, headers, credentials: "same-origin", signal: slow };
  if (asking.body !== undefined) request.body = JSON.stringify(asking.body);
  const stop = new AbortController();
  asking.signal?.addEventListener("abort", () => stop.abort());
  slow.addEventListener("abort", () => stop.abort());
  if (asking.signal?.aborted) stop.abort();
  request.signal = stop.signal;
  try {
    return await fetch(address(path, asking.query), request);
  } catch (error) {
    if (asking.signal?.aborted) throw error;
    throw new Problem(0, "away", t.api.away);
  }
}

async function refusal(response: Response): Promise<Problem> {
  const retry = Number(response.headers.get("Retry-After")) || undefined;
  const text = await response.text();
  try {
    const said = JSON.parse(text);
    const kind =
      String(said.type ?? "")
        .split(":")
        .pop() || "failed";
    const message = said.detail || said.title || said.error || t.api.status(response.status);
    return new Problem(response.status, kind, String(message), said.errors ?? [], retry);
  } catch {
    return new Problem(response.status, "failed", t.api.status(response.status), [], retry);
  }
}

/** How often, and after what pause, is asked again what a server that has just begun does not know yet: a step
 * of 15 s and a half. */
const BEGINNINGS = 10;
const BEGINNING_MS = 2000;

/** One request. Throws a `Problem` when it is refused, and the abort when it was called off. */
export async function ask(method: string, path: string, asking: Asking = {}): Promise<Response> {
  let response = await exchange(method, path, asking);
  while (response.status === 401 && !asking.quiet && me.value) {
    if (!(await waitForSignIn())) throw await refusal(response);
    response = await exchange(method, path, asking);
  }
  // A server that has just begun has no values until its first run.
  for (let turn = 0; turn < BEGINNINGS && method === "GET" && response.status === 503; turn += 1) {
    await new Promise((go) => setTimeout(go, BEGINNING_MS));
    response = await exchange(method, path, asking);
  }
  if (!response.ok) throw await refusal(response);
  return response;
}

/** Reads JSON. */
export async function get<T>(
  path: string,
  query?: Asking["query"],
  stop?: AbortSignal,
): Promise<T> {
  const asking: Asking = {};
  if (query) asking.query = query;
  if (stop) asking.signal = stop;
  return (await ask("GET", path, asking)).json();
}

/** Reads JSON with the ETag that a change of it needs. */
export async function getTagged<T>(path: string): Promise<{ value: T; tag: string | undefined }> {
  const response = await ask("GET", path);
  return { value: await response.json(), tag: response.headers.get("ETag") ?? undefined };
}

/** Changes something; the answer's JSON, undefined where there is none. */
export async function send<T>(
  method: "POST" | "PUT" | "PATCH" | "DELETE",
  path: string,
  body?: unknown,
  asking: Asking = {},
): Promise<T> {
  const response = await ask(method, path, body === undefined ? asking : { ...asking, body });
  const text = await response.text();
  return (text ? JSON.parse(text) : undefined) as T;
}

/** A page of a list of `/api/v2`. */
export interface Page<T> {
  items: T[];
  next: string | null;
  total?: number | null;
}

/** All pages of a list, a thousand rows at a time. */
export async function all<T>(path: string, query: Asking["query"] = {}): Promise<T[]> {
  const rows: T[] = [];
  let cursor: string | null = null;
  do {
    const page: Page<T> = await get(path, { ...query, limit: 1000, cursor });
    rows.push(...page.items);
    cursor = page.next;
  } while (cursor);
  return rows;
}

/** A key of a creation, so that it can be sent again; good on plain HTTP, too. */
export function newKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}
