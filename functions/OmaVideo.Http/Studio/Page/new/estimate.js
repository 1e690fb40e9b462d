// What the order would cost and how long it would take, asked anew whenever it changes.

import { fill, h } from "../shell/elements.js";
import { money, span, t } from "../shell/words.js";
import { weigh } from "../wire/api.js";

const Rest = 400;

export function estimate(wish, signal) {
  const [cost, time, why] = [h("dd", { id: "estimate-cost" }, "–"), h("dd", { id: "estimate-time" }, "–"), h("p", { class: "hint" })];
  const lines = h("tbody");
  const detail = h("details", { class: "lines" }, h("summary", {}, t("estimate.lines")), h("table", {}, h("tbody", {}), lines));
  const root = h("section", { class: "estimate", "aria-label": t("estimate.title") },
    h("dl", { "aria-live": "polite" }, h("div", {}, h("dt", {}, t("estimate.cost")), cost), h("div", {}, h("dt", {}, t("estimate.time")), time)), why, detail);

  let timer, asking = new AbortController(), known = "";
  wish.listen(() => {
    clearTimeout(timer);
    timer = setTimeout(async () => {
      const asked = wish.json();
      const text = JSON.stringify(asked);
      if (signal.aborted || text === known) return;
      known = text;
      asking.abort();
      asking = new AbortController();
      try {
        // Until there are words enough, the rest of the order can be weighed all the same.
        show(await weigh(asked.prompt?.length >= 10 ? asked : { ...asked, prompt: "Not written yet." }, asking.signal));
      } catch (problem) {
        if (problem.name !== "AbortError") show(null);
      }
    }, Rest);
  });
  return root;

  function show(told) {
    cost.textContent = told ? money(told.cost_usd) : "–";
    time.textContent = told ? t("estimate.about", { time: span(told.seconds) }) : "–";
    why.textContent = told ? t(told.measured_on ? "estimate.measured" : "estimate.usual", { n: told.measured_on }) : t("estimate.none");
    fill(lines, (told?.lines ?? []).map(line => h("tr", {},
      h("th", { scope: "row" }, t(`phase.${line.phase}`)), h("td", {}, line.count > 1 ? `× ${line.count}` : ""), h("td", {}, money(line.cost_usd)), h("td", {}, span(line.seconds)))));
  }
}
