// What stands above every screen of a job: its title, and the ways between its screens.

import { h } from "../shell/elements.js";
import { t } from "../shell/words.js";

const statusLooks = { completed: "good", failed: "bad", canceled: "", awaiting_approval: "warn" };

export const badge = status => h("span", { class: `badge ${statusLooks[status] ?? "now"}` }, t(`status.${status}`));

/** The screens that this job has something to show on. */
export function heading(job, here) {
  const screens = { board: job.storyboard, progress: true, watch: job.links.video };
  const link = name => screens[name] && h("a", { href: `#/jobs/${job.id}/${name}`, "aria-current": name === here ? "page" : null }, t(`job.${name}`));
  return h("header", { class: "opening job" },
    h("p", { class: "crumbs" }, h("a", { href: "#/jobs" }, t("nav.jobs"))),
    h("h1", { lang: job.language, dir: "auto" }, job.title),
    h("nav", { class: "tabs", "aria-label": t("job.label") }, Object.keys(screens).map(link)));
}
