// All videos: found again, looked through, ordered by the dozen, and counted.

import { alarm } from "../shell/announce.js";
import { fill, h } from "../shell/elements.js";
import { button, select } from "../shell/field.js";
import { t } from "../shell/words.js";
import { get } from "../wire/api.js";
import { batch } from "./batch.js";
import { row } from "./row.js";
import { stats } from "./stats.js";

const statuses = ["queued", "scripting", "drawing", "awaiting_approval", "rendering", "completed", "failed", "canceled"];
const PageSize = 50;
const Anew = 5000;

export async function open({ stage, signal }) {
  const wanted = { status: "", text: "" };
  const rows = new Map();
  let [jobs, more] = [[], false];
  const list = h("ul", { class: "jobs", "aria-label": t("nav.jobs") });
  const count = h("p", { class: "hint", role: "status" });
  const further = button(t("jobs.more"), () => load(jobs.at(-1)?.id), { hidden: true });
  const search = h("input", { type: "search", placeholder: t("jobs.search"), "aria-label": t("jobs.search"), oninput: () => { wanted.text = search.value; show(); } });
  const filter = select([["", t("jobs.all")], ...statuses.map(status => [status, t(`status.${status}`)])], "", { "aria-label": t("jobs.filter"), onchange: () => { wanted.status = filter.value; load(); } });
  const figures = h("div", { class: "figures-place" });

  stage.append(h("header", { class: "opening across" }, h("h1", {}, t("jobs.title")),
    h("div", { class: "actions" }, button(t("batch.open"), () => batch(() => load())), h("a", { class: "button primary", href: "#/new" }, t("nav.new")))),
  h("div", { class: "finder" }, search, filter), count, list, h("div", { class: "actions" }, further), figures);

  await load();
  stats(jobs, signal).then(shown => fill(figures, shown), () => {});
  const renewing = setInterval(() => document.hidden || jobs.length > PageSize || !jobs.some(isMoving) || load().catch(() => {}), Anew);
  signal.addEventListener("abort", () => clearInterval(renewing));

  async function load(after) {
    const query = new URLSearchParams({ limit: `${PageSize}`, ...(wanted.status && { status: wanted.status }), ...(after && { after }) });
    try {
      const page = await get(`/api/v2/jobs?${query}`, signal);
      [jobs, more] = [after ? [...jobs, ...page.data] : page.data, page.has_more];
      show();
    } catch (problem) {
      if (after === undefined && jobs.length === 0) throw problem;
      if (!signal.aborted) alarm(problem);
    }
  }

  function show() {
    const words = wanted.text.trim().toLocaleLowerCase();
    const found = jobs.filter(job => `${job.title} ${job.id}`.toLocaleLowerCase().includes(words));
    count.textContent = found.length > 0 || words || wanted.status ? t("jobs.count", { n: found.length }) : "";
    // Rows that are as they were stay where they are, and so does whoever is on one of them.
    const kept = found.map(job => {
      const known = rows.get(job.id);
      if (known?.of === job.updated_at) return known.row;
      const made = row(job, signal, () => load());
      rows.set(job.id, { of: job.updated_at, row: made });
      return made;
    });
    if (kept.some((element, i) => list.children[i] !== element) || list.children.length !== kept.length) {
      kept.length > 0 ? fill(list, kept) : fill(list, h("li", { class: "nothing" }, h("p", {}, t(words || wanted.status ? "jobs.none" : "jobs.empty")), h("a", { href: "#/new" }, t("jobs.first"))));
    }
    further.hidden = !more;
  }
}

const isMoving = job => ["queued", "scripting", "drawing", "rendering"].includes(job.status);
