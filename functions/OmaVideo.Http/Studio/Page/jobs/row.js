// A job in the list: its poster, what it is called, how it is, what it cost; and when it failed, why and what to do.

import { h } from "../shell/elements.js";
import { money, t, when } from "../shell/words.js";
import { addressOf, whenNear } from "../wire/media.js";
import { badge } from "./heading.js";
import { screenOf } from "./stage.js";
import { trouble } from "./troubles.js";

export function row(job, signal, changed) {
  const poster = h("img", { alt: "", decoding: "async" });
  const source = job.links.thumbnail ?? job.storyboard?.scenes[0]?.image_url;
  const place = h("span", { class: "poster" }, poster);
  if (source) whenNear(place, signal, () => addressOf(source, signal).then(address => { poster.src = address; }, () => poster.remove()));
  else poster.remove();
  const moving = ["scripting", "drawing", "rendering"].includes(job.status);
  return h("li", { class: "job-row" },
    h("a", { href: `#/jobs/${job.id}/${screenOf(job)}`, class: "job-link" }, place,
      h("span", { class: "job-words" }, h("strong", { lang: job.language, dir: "auto" }, job.title),
        h("span", { class: "hint" }, when(job.created_at), ` · ${money(job.cost.spent_usd)}`, job.take > 1 && ` · ${t("jobs.take", { take: job.take })}`)),
      h("span", { class: "job-state" }, badge(job.status), moving && h("progress", { max: 100, value: job.progress.percent, "aria-label": t("job.progress") }))),
    (job.status === "failed" || job.question) && trouble(job, changed));
}
