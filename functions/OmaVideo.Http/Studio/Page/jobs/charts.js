// Small charts of bars. What they show is also a table, for those who do not see them.

import { h } from "../shell/elements.js";

/** Bars side by side, or lying one under the other where their names are long. */
export function bars(title, points, lying = false) {
  const most = Math.max(...points.map(point => point.value), 0) || 1;
  return h("figure", { class: `chart${lying ? " lying" : ""}` }, h("figcaption", {}, title),
    h("div", { class: "plot", "aria-hidden": "true" }, points.map(({ label, value, text }) => h("span", { class: "column", title: `${label}: ${text}` },
      h("span", { class: "fill", css: { "--share": value / most } }), lying && [h("span", { class: "name" }, label), h("span", { class: "worth" }, text)]))),
    !lying && h("p", { class: "ends hint", "aria-hidden": "true" }, h("span", {}, points[0]?.label), h("span", {}, points.at(-1)?.label)),
    h("table", { class: "out-of-sight" }, h("caption", {}, title), h("tbody", {}, points.map(({ label, text }) => h("tr", {}, h("th", { scope: "row" }, label), h("td", {}, text))))));
}
