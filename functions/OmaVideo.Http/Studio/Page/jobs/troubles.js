// Why a job stopped, in plain words, and what can be done about it.

import { alarm } from "../shell/announce.js";
import { h } from "../shell/elements.js";
import { button } from "../shell/field.js";
import { go } from "../shell/router.js";
import { t, tOr } from "../shell/words.js";
import { post } from "../wire/api.js";

/** The reason and the ways out. `changed` hears of the job once it goes on. */
export function trouble(job, changed) {
  const path = `/api/v2/jobs/${job.id}`;
  const kind = job.question ? { budget: "exhausted", recasting: "model_gone" }[job.question.kind] : job.error?.kind;
  const retry = job.links.retry && button(t(kind === "canceled" || kind === "rejected" ? "trouble.goOn" : "trouble.retry"), () => post(`${path}/retry`).then(changed, alarm), { class: "primary" });
  const board = job.links.refine && h("a", { class: "button", href: `#/jobs/${job.id}/board` }, t("trouble.board"));
  return h("div", { class: `banner ${kind === "canceled" || kind === "rejected" ? "" : "bad"} trouble` },
    h("strong", {}, tOr(`trouble.${kind}`, t("trouble.bug"))), h("p", {}, job.question?.reason ?? job.error?.message),
    h("p", { class: "hint" }, tOr(`trouble.${kind}.do`, t("trouble.bug.do"))),
    h("div", { class: "actions" }, job.question ? (job.question.kind === "budget" ? more : agree)(job, path, changed) : [retry, board, forkOf(job)]));
}

/** A new job from this one's storyboard, which can be changed as often as any. */
export const forkOf = job => job.links.fork && button(t("watch.fork"), () => post(`/api/v2/jobs/${job.id}/fork`).then(fresh => go(`/jobs/${fresh.id}/board`), alarm));

/** How a job that waits for money gets more. */
function more(job, path, changed) {
  const least = Math.max(job.cost.spent_usd + job.cost.reserved_usd, job.cost.estimated_usd);
  const sum = h("input", { type: "number", min: 0, step: "any", inputmode: "decimal", "aria-label": t("trouble.sum"), value: Math.ceil(least * 120) / 100 });
  return [sum, button(t("trouble.raise"), () => post(`${path}/render`, { max_cost_usd: Number(sum.value) }).then(changed, alarm), { class: "primary" })];
}

/** How a job that asks to go on with another model is allowed to. */
function agree(job, path, changed) {
  return [button(t("trouble.agree"), () => post(`${path}/render`).then(changed, alarm), { class: "primary" }),
    button(t("trouble.decline"), () => post(`${path}/cancel`).then(changed, alarm))];
}
