// The videos in figures: how many a day, what they cost, how many succeed, what takes how long.

import { h } from "../shell/elements.js";
import { money, number, span, t } from "../shell/words.js";
import { get } from "../wire/api.js";
import { bars } from "./charts.js";

const Days = 14;
const order = ["scripting", "drawing", "narrating", "scoring", "rendering", "mixing", "assembling", "inspecting", "publishing"];

export async function stats(jobs, signal) {
  const told = await get("/api/v1/stats", signal);
  if (told.total === 0) return [];
  const days = lastDays(jobs);
  const day = time => new Intl.DateTimeFormat(document.documentElement.lang, { day: "numeric", month: "short", timeZone: "UTC" }).format(time);
  const label = ({ time }) => day(time);
  const figure = (name, value) => h("div", {}, h("dt", {}, t(`stats.${name}`)), h("dd", {}, value));
  return h("section", { class: "sheet stats" }, h("h2", {}, t("stats.title")),
    h("dl", { class: "figures" }, figure("total", number(told.total)),
      figure("success", told.success_rate === undefined ? "–" : number(told.success_rate, { style: "percent" })),
      figure("spent", money(told.cost.spent_usd)), figure("queue", number(told.queue_depth))),
    h("div", { class: "charts" },
      bars(t("stats.perDay"), days.map(one => ({ label: label(one), value: one.count, text: number(one.count) }))),
      bars(t("stats.costPerDay"), days.map(one => ({ label: label(one), value: one.usd, text: money(one.usd) }))),
      bars(t("stats.phases"), order.filter(phase => told.phases[phase]).map(phase => ({ label: t(`phase.${phase}`), value: told.phases[phase].p50, text: span(told.phases[phase].p50, true) })), true)));
}

/** Jobs and money of the last days, those without any included. */
function lastDays(jobs) {
  const start = time => Math.floor(Date.parse(time) / 864e5);
  const today = start(new Date().toISOString());
  return Array.from({ length: Days }, (_, i) => {
    const at = today - Days + 1 + i;
    const some = jobs.filter(job => start(job.created_at) === at);
    return { time: at * 864e5, count: some.length, usd: some.reduce((sum, job) => sum + job.cost.spent_usd, 0) };
  });
}
