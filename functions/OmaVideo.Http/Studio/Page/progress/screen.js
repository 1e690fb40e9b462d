// Progress: what is being made right now, how long it will take, and what it has cost.

import { alarm, say } from "../shell/announce.js";
import { confirm } from "../shell/dialog.js";
import { fill, h } from "../shell/elements.js";
import { button } from "../shell/field.js";
import { go } from "../shell/router.js";
import { money, span, t } from "../shell/words.js";
import { get, post } from "../wire/api.js";
import { turns, watch } from "../wire/watch.js";
import { heading } from "../jobs/heading.js";
import { screenOf } from "../jobs/stage.js";
import { trouble } from "../jobs/troubles.js";
import { timeline } from "./timeline.js";
import { pace } from "./pace.js";
import { kept } from "./kept.js";

export async function open({ stage, signal, id, query }) {
  const path = `/api/v2/jobs/${id}`;
  let job = await get(path, signal);
  // What happened is told again; only what came after somebody was sent here leads elsewhere.
  const known = Number(query.get("since") ?? job.number);
  const [clock, steps, takes] = [pace(), timeline(job), kept()];
  const bar = h("progress", { max: 100, value: job.progress.percent, "aria-labelledby": "phase" });
  const [phase, percent] = [h("h2", { id: "phase" }), h("span", { class: "percent number" })];
  const [left, spent, line] = [h("dd", { class: "number" }), h("dd", { class: "number" }), h("dd", {})];
  const [ending, actions] = [h("div", { class: "ending" }), h("div", { class: "actions" })];

  const connection = h("div", {}, h("dt", {}, t("progress.line")), line);
  const safe = h("p", { class: "hint" }, t("progress.safe"));

  const cancel = button(t("progress.cancel"), async () => {
    if (!await confirm(t("progress.cancel"), t("progress.cancelAsk"), t("progress.cancelYes"))) return;
    await post(`${path}/cancel`, {}, { wait: 20 }).then(settled, alarm);
  }, { class: "danger" });

  stage.append(heading(job, "progress"), h("div", { class: "making" },
    h("section", { class: "sheet now" },
      h("div", { class: "phase" }, phase, percent), bar,
      h("dl", { class: "figures" }, h("div", {}, h("dt", {}, t("progress.left")), left), h("div", {}, h("dt", {}, t("progress.spent")), spent), connection),
      ending, actions, safe),
    h("aside", { class: "sheet steps" }, h("h2", {}, t("progress.steps")), steps.root, takes.root)));

  let told = "";
  function show() {
    const { percent: done, phase: now, scene, scenes } = job.progress;
    bar.value = done;
    percent.textContent = `${done} %`;
    const moving = isMoving(job.status);
    const words = moving && now ? t(`phase.${now}`) : t(`status.${job.status}`);
    fill(phase, words, moving && scene !== undefined && scenes > 1 ? h("span", { class: "hint number" }, ` ${t("progress.of", { done: scene, all: scenes })}`) : "");
    if (told !== words) say(told = words);
    left.textContent = moving ? clock.left(done, Date.now()) ?? t("progress.unknown") : "–";
    spent.textContent = job.cost.reserved_usd ? t("progress.money", { spent: money(job.cost.spent_usd), reserved: money(job.cost.reserved_usd) }) : money(job.cost.spent_usd);
    steps.show(job);
    safe.hidden = connection.hidden = !moving;
    fill(actions, moving || job.status === "awaiting_approval" ? cancel : null, after());
    fill(ending, job.error || job.question ? trouble(job, settled) : null);
  }

  const after = () => ({
    completed: h("a", { class: "button primary", href: `#/jobs/${id}/watch` }, t("progress.watch")),
    awaiting_approval: job.question ? null : h("a", { class: "button primary", href: `#/jobs/${id}/board` }, t("progress.review")),
  })[job.status];

  function settled(changed) {
    const opened = !isMoving(job.status) && isMoving(changed.status);
    job = changed;
    show();
    if (opened) follow();
  }

  let last = 0;
  async function tell(event) {
    last = event.number;
    [clock, steps, takes].forEach(part => part.hear(event));
    if (event.number > job.number) {
      if (turns(event)) job = await get(path, signal);
      else if (event.progress) job = { ...job, progress: event.progress, status: statusIn(event) ?? job.status };
    }
    if (signal.aborted) return;
    show();
    if (event.number > known && leads[event.type] === job.status && !job.question) go(`/jobs/${id}/${screenOf(job)}`, true);
  }

  const follow = () => watch(id, { last, signal, tell, online: up => {
    line.textContent = t(up ? "progress.live" : "progress.lost");
    line.className = up ? "up" : "down";
  } }).then(async () => { if (!signal.aborted) { job = await get(path, signal); show(); } })
    .catch(problem => signal.aborted || alarm(problem));

  show();
  const ticking = setInterval(() => isMoving(job.status) && show(), 1000);
  signal.addEventListener("abort", () => clearInterval(ticking));
  follow();
}

const leads = { storyboard_presented: "awaiting_approval", video_completed: "completed" };
const isMoving = status => ["queued", "scripting", "drawing", "rendering"].includes(status);
const statusIn = ({ type, progress }) => type === "steps_advanced" ? { scripting: "scripting", drawing: "drawing", reviewing: null }[progress.phase] ?? "rendering" : null;
