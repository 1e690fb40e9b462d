// Many videos at once, from a table: looked through first, ordered together, and answered line by line.

import { alarm, say } from "../shell/announce.js";
import { open } from "../shell/dialog.js";
import { fill, h } from "../shell/elements.js";
import { button, field } from "../shell/field.js";
import { t } from "../shell/words.js";
import { post } from "../wire/api.js";
import { limits, objection } from "../wire/limits.js";
import { parse } from "./csv.js";

const Most = 100;
const Example = "prompt,duration_seconds,style,tone,aspect_ratio\n\"A lamp that follows the sun. It never sleeps.\",15,minimalist,inspirational,16:9\n";

export const batch = done => open(t("batch.title"), () => {
  let orders = [];
  const [table, told] = [h("div", { class: "table", tabindex: "0", role: "group", "aria-label": t("batch.lines") }), h("p", { class: "hint", role: "status" })];
  const text = field(t("batch.paste"), h("textarea", { rows: 5, spellcheck: "false", placeholder: Example, oninput: () => read(text.input.value) }), t("batch.hint"));
  const file = h("input", { type: "file", accept: ".csv,text/csv", class: "out-of-sight", id: "batch-file", onchange: async () => { text.input.value = await file.files[0]?.text() ?? ""; read(text.input.value); } });
  const send = button(t("batch.send"), async () => {
    try {
      const answer = await post("/api/v2/batch", { orders: orders.map(line => line.order) });
      answer.data.forEach(({ index, job, details }) => { orders[index].outcome = job ? h("a", { href: `#/jobs/${job.id}` }, t("batch.taken")) : details.map(({ field: at, wanted }) => `${at.split("/").at(-1)}: ${wanted}`).join("; "); });
      show();
      told.textContent = t("batch.answer", { taken: answer.taken, refused: answer.refused });
      send.hidden = true;
      done();
    } catch (problem) {
      alarm(problem);
    }
  }, { class: "primary", hidden: true });

  async function read(csv) {
    const rules = await limits().catch(() => ({ required: [] }));
    const { rows } = parse(csv);
    orders = rows.slice(0, Most).map(row => orderOf(row, rules));
    send.hidden = orders.length === 0;
    told.textContent = rows.length > Most ? t("batch.tooMany", { most: Most }) : t("batch.read", { n: orders.length });
    say(told.textContent);
    show();
  }

  const show = () => fill(table, orders.length > 0 && h("table", {},
    h("thead", {}, h("tr", {}, ["line", "prompt", "seconds", "outcome"].map(name => h("th", { scope: "col" }, t(`batch.col.${name}`))))),
    h("tbody", {}, orders.map(({ order, wrong, outcome }, i) => h("tr", {}, h("td", {}, i + 1), h("th", { scope: "row", dir: "auto" }, order.prompt ?? "–"), h("td", {}, order.duration_seconds ?? "–"),
      h("td", { class: wrong && !outcome ? "wrong" : "" }, outcome ?? wrong ?? t("batch.fine")))))));

  return [file, h("div", { class: "actions" }, h("label", { class: "button", for: "batch-file" }, t("batch.file")),
    h("button", { type: "button", class: "link", onclick: () => { text.input.value = Example; read(Example); } }, t("batch.example"))),
  text.root, told, table, h("footer", {}, send)];
}, "wide");

/** A line as an order: numbers as numbers, yes as true; and what is wrong with it, before anybody is asked. */
function orderOf(row, rules) {
  const order = Object.fromEntries(Object.entries(row).map(([name, value]) => [name, typed(value, rules[name]?.type)]));
  const wrong = [...new Set([...rules.required, ...Object.keys(order)])].flatMap(name => {
    if (!rules[name]) return order[name] === undefined ? [] : [t("batch.unknown", { name })];
    const said = rules[name].enum && order[name] !== undefined ? (rules[name].enum.includes(order[name]) ? null : rules[name].enum.join(", ")) : objection(rules[name], order[name], rules.required.includes(name));
    return said ? [`${name}: ${said}`] : [];
  });
  return { order, wrong: wrong.join(" ") || null, outcome: null };
}

const typed = (value, type) =>
  ["integer", "number"].includes(type) ? Number(value.replace(",", ".")) : type === "boolean" ? /^(1|true|yes|ja)$/i.test(value) : value;
