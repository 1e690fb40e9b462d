// The videos that a user is in.

import { fill, h } from "../shell/elements.js";
import { button } from "../shell/field.js";
import { t, when } from "../shell/words.js";
import { get } from "../wire/api.js";
import { badge } from "../jobs/heading.js";
import { nameOf } from "./templates.js";
import { stateOf } from "./states.js";
import { revoke } from "./revoke.js";

const PageSize = 20;

export function videos(signal) {
  const list = h("ul", { class: "jobs" });
  const further = button(t("jobs.more"), () => load(known.at(-1)?.job_id), { hidden: true });
  const root = h("section", { class: "guests", hidden: true, "aria-labelledby": "guests" }, h("h2", { id: "guests" }, t("cameo.videos")), list, further);
  let [user, known] = ["", []];

  async function load(after) {
    const of = user;
    const query = new URLSearchParams({ limit: `${PageSize}`, ...(after && { after }) });
    const page = of && await get(`/api/v1/cameo/videos/${encodeURIComponent(of)}?${query}`, signal).catch(() => null);
    if (of !== user) return;
    known = page ? [...(after ? known : []), ...page.data] : [];
    root.hidden = !page;
    further.hidden = !page?.has_more;
    fill(list, known.length > 0 ? known.map(row) : h("li", { class: "nothing" }, h("p", {}, t("cameo.none"))));
  }

  const row = video => h("li", { class: "job-row" },
    h("a", { href: `#/cameo/${video.job_id}`, class: "job-link" },
      h("span", { class: "poster" }, video.thumbnail_url && h("img", { src: video.thumbnail_url, alt: "", loading: "lazy", decoding: "async" })),
      h("span", { class: "job-words" }, h("strong", {}, nameOf(video.template)), h("span", { class: "hint" }, when(video.created_at))),
      h("span", { class: "job-state" }, badge(stateOf(video)))),
    button(t("revoke.open"), () => revoke(video).then(gone => gone && load()), { class: "danger" }));

  return { root, of(id) { user = id; return load(); } };
}
