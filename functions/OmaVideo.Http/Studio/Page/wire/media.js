// Pictures and films, also where a key is needed to see them.

import { ask, key } from "./api.js";

/** An address for what an element shows: as it is, or fetched with the key. It is let go of with the screen. */
export async function addressOf(path, signal) {
  return key.get() ? picture(path, signal) : path;
}

/** Fetched at once and kept as it is now, though the same path may show something else later. */
export async function picture(path, signal) {
  const address = URL.createObjectURL(await (await ask(path, { signal })).blob());
  signal?.addEventListener("abort", () => URL.revokeObjectURL(address), { once: true });
  return address;
}

/** Has the browser keep a file under the name that the server gives it. */
export async function keep(path) {
  const answer = await ask(path);
  const address = URL.createObjectURL(await answer.blob());
  const link = Object.assign(document.createElement("a"), { href: address, download: nameOf(answer) });
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 60000);
}

/** Calls back once, when an element is about to be seen. */
export function whenNear(element, signal, see) {
  const watcher = new IntersectionObserver(([entry]) => {
    if (!entry.isIntersecting) return;
    watcher.disconnect();
    see();
  }, { rootMargin: "400px" });
  watcher.observe(element);
  signal.addEventListener("abort", () => watcher.disconnect(), { once: true });
}

function nameOf(answer) {
  const told = answer.headers.get("Content-Disposition") ?? "";
  const [, coded] = /filename\*=UTF-8''([^;]+)/i.exec(told) ?? [];
  const [, plain] = /filename="?([^";]+)"?/i.exec(told) ?? [];
  return coded ? decodeURIComponent(coded) : plain ?? "";
}
