// The command that reports a first value.

/** A text as a shell takes it as it is. */
function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}

/** The command for a device; without a token it takes one from the shell's `$TOKEN`. */
export function reportCommand(origin: string, id: string, token?: string): string {
  const body = JSON.stringify([{ device: id, name: "load", value: 0.5 }]);
  const bearer = token
    ? quoted(`Authorization: Bearer ${token}`)
    : '"Authorization: Bearer $TOKEN"';
  return [
    `curl ${origin}/mrd/metrics`,
    `  -H ${bearer}`,
    "  -H 'Content-Type: application/json'",
    `  -d ${quoted(body)}`,
  ].join(" \\\n");
}
