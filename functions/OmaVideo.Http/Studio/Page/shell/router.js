// Which screen is shown: the part of the address behind its # says it.

import { fill, h } from "./elements.js";
import { alarm } from "./announce.js";
import { t } from "./words.js";

const screens = [
  [/^\/?(?:new)?$/, () => import("../new/screen.js"), "new"],
  [/^\/jobs$/, () => import("../jobs/screen.js"), "jobs"],
  [/^\/cameo$/, () => import("../cameo/screen.js"), "cameo"],
  [/^\/cameo\/(?<id>[0-9a-z]{18})$/, () => import("../cameo/guest.js"), "cameo"],
  [/^\/settings$/, () => import("../settings/screen.js"), "settings"],
  [/^\/jobs\/(?<id>[0-9a-z]{18})$/, () => import("../jobs/stage.js"), "jobs"],
  [/^\/jobs\/(?<id>[0-9a-z]{18})\/board$/, () => import("../board/screen.js"), "jobs"],
  [/^\/jobs\/(?<id>[0-9a-z]{18})\/progress$/, () => import("../progress/screen.js"), "jobs"],
  [/^\/jobs\/(?<id>[0-9a-z]{18})\/watch$/, () => import("../watch/screen.js"), "jobs"],
];

let leaving = new AbortController();

/** Goes to a screen, in place of the present one where nobody would want to come back to it. */
export function go(path, instead = false) {
  if (instead) {
    history.replaceState(null, "", `#${path}`);
    show();
  } else {
    location.hash = path;
  }
}

/** Shows what the address says, now and whenever it changes. */
export function start(onshow) {
  addEventListener("hashchange", () => show(onshow));
  return show(onshow, true);
}

let told;

async function show(onshow = told, first = false) {
  told = onshow;
  leaving.abort();
  leaving = new AbortController();
  const { signal } = leaving;
  const at = location.hash.slice(1) || "/";
  const [path, query = ""] = at.split("?");
  const [pattern, load, name] = screens.find(([pattern]) => pattern.test(path)) ?? screens[0];
  const stage = document.getElementById("stage");
  onshow?.(name);
  const put = scene => {
    fill(stage, scene).dataset.at = at;
    document.title = `${scene.querySelector("h1")?.textContent ?? ""} · OmaVideo Studio`;
  };
  try {
    const { open } = await load();
    if (signal.aborted) return;
    const scene = h("div", { class: "screen", data: { screen: name } });
    await open({ stage: scene, signal, query: new URLSearchParams(query), ...pattern.exec(path)?.groups });
    if (signal.aborted) return;
    put(scene);
    if (!first) stage.focus({ preventScroll: true });
    scrollTo({ top: 0 });
  } catch (problem) {
    if (signal.aborted) return;
    put(h("div", { class: "screen empty" }, h("h1", {}, t("problem.title")), h("p", {}, problem.plainly ?? t("problem.page")),
      h("p", {}, h("a", { href: problem.status === 401 ? "#/settings" : "#/jobs" }, t(problem.status === 401 ? "problem.toSettings" : "problem.toJobs")))));
    if (!problem.plainly) alarm(`${problem}`);
  }
}
