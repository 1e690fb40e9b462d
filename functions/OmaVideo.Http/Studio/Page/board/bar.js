// What the storyboard comes to, and the word that lets it be made: at the cost that is shown, and not more.

import { alarm } from "../shell/announce.js";
import { open } from "../shell/dialog.js";
import { fill, h, icon } from "../shell/elements.js";
import { button, field, select } from "../shell/field.js";
import { go } from "../shell/router.js";
import { money, seconds, span, t } from "../shell/words.js";
import { get, post, weigh } from "../wire/api.js";
import { progressOf } from "../jobs/stage.js";

const later = new Set(["narrating", "scoring", "rendering", "mixing", "assembling", "inspecting", "publishing"]);

/** `acts`: undo, play, stale. */
export function bar(job, acts, signal) {
  const path = `/api/v2/jobs/${job.id}`;
  const root = h("section", { class: "approval", "aria-label": t("approve.label") });
  let weighed = null;
  const asked = get(`${path}/metadata`, signal).then(({ brief, quality }) => weigh({
    prompt: brief.description, duration_seconds: Math.max(5, brief.duration), style: brief.style, tone: brief.tone, language: brief.language, aspect_ratio: brief.aspect_ratio, quality,
  }, signal));

  /** What is still to be paid and waited for; nobody says a price before it is known. */
  asked.then(({ lines }) => {
    const ahead = lines.filter(line => later.has(line.phase));
    weighed = { usd: ahead.reduce((sum, line) => sum + line.cost_usd, 0), time: ahead.reduce((sum, line) => sum + line.seconds, 0) };
    show(acts.job());
  }, () => {});

  async function approve(now) {
    const final = ["completed", "failed", "canceled"].includes(now.status);
    const most = weighed ? Math.round((now.cost.spent_usd + weighed.usd) * 1e4) / 1e4 : undefined;
    try {
      const taken = await post(`${path}/${final ? "render" : "approve"}`, { revision: now.storyboard.revision, ...(most === undefined ? {} : { max_cost_usd: most }), ...(final && quality ? { quality } : {}) });
      go(progressOf(taken));
    } catch (problem) {
      problem.isStale ? acts.stale() : alarm(problem);
    }
  }

  let quality = "";
  const reject = () => open(t("reject.title"), close => {
    const why = field(t("reject.why"), h("textarea", { rows: 3, maxlength: 500 }));
    return [h("p", {}, t("reject.text")), why.root, h("footer", {}, h("button", { type: "button", onclick: () => close() }, t("no")),
      button(t("reject.yes"), () => post(`${path}/reject`, { revision: acts.job().storyboard.revision, ...(why.input.value.trim() ? { reason: why.input.value.trim() } : {}) })
        .then(() => { close(); go(`/jobs/${job.id}/progress`); }, problem => { close(); problem.isStale ? acts.stale() : alarm(problem); }), { class: "danger" }))];
  }, "small");

  function show(now) {
    const { scenes, refinements_left: left } = now.storyboard;
    const waits = now.status === "awaiting_approval";
    const final = ["completed", "failed", "canceled"].includes(now.status);
    const cost = weighed ? money(weighed.usd) : "…";
    fill(root,
      h("p", { class: "sum" }, h("strong", {}, `${t("new.scenes", { n: scenes.length })} · ${seconds(scenes.reduce((sum, scene) => sum + scene.duration, 0))}`),
        h("span", { class: "hint" }, t("board.left", { n: left }), weighed ? ` · ${t("estimate.about", { time: span(weighed.time) })}` : "")),
      h("div", { class: "actions" },
        button([icon("M9 14L4 9l5-5M4 9h10.5a5.5 5.5 0 0 1 0 11H11"), t("board.undo")], acts.undo, { disabled: !acts.mayUndo() }),
        h("button", { type: "button", onclick: acts.play }, icon("M8 5v14l11-7z"), t("board.play")),
        waits && h("button", { type: "button", class: "danger", onclick: reject, disabled: acts.isBusy() }, t("board.reject")),
        final && select([["", t("approve.sameQuality")], ...["draft", "standard", "high"].map(value => [value, t(`quality.${value}`)])], quality, { "aria-label": t("new.quality"), onchange: event => { quality = event.target.value; } }),
        (waits || final) && button(t(final ? "approve.again" : "approve.yes", { cost }), () => approve(acts.job()), { class: "primary", disabled: acts.isBusy() })));
  }

  return { root, show };
}
