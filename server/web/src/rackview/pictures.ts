// Pictures that a site has given its templates. They come from this server or not at all.

type Loaded = HTMLImageElement | "failed" | "loading";

const pictures = new Map<string, Loaded>();
const told = new Set<() => void>();
/** A site has as many as it has templates; whoever has more sees our art for the rest. */
const PICTURES_MAX = 500;

/** Is told when a picture has come; the answer ends it. */
export function onPicture(tell: () => void): () => void {
  told.add(tell);
  return () => told.delete(tell);
}

/** Whether an address is a path of this server. Names without a path are those of pictures that other
 * applications have. */
export function isOurs(address: string): boolean {
  return /^\/(?![/\\])/.test(address);
}

/** The picture at an address once it is here; one that does not load is never asked for again. */
export function pictureAt(address: string): HTMLImageElement | undefined {
  const found = pictures.get(address);
  if (found) return typeof found === "string" ? undefined : found;
  if (!isOurs(address) || pictures.size >= PICTURES_MAX || typeof Image === "undefined")
    return undefined;
  const image = new Image();
  pictures.set(address, "loading");
  image.onload = () => {
    pictures.set(address, image.naturalWidth > 0 ? image : "failed");
    for (const tell of told) tell();
  };
  image.onerror = () => pictures.set(address, "failed");
  image.src = address;
  return undefined;
}
