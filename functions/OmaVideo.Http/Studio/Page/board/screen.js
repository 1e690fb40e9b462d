// The storyboard: looked at, changed, put in order, played through and approved.

import { alarm, note, say } from "../shell/announce.js";
import { fill, h } from "../shell/elements.js";
import { go } from "../shell/router.js";
import { t } from "../shell/words.js";
import { get } from "../wire/api.js";
import { turns, watch } from "../wire/watch.js";
import { whenNear } from "../wire/media.js";
import { heading } from "../jobs/heading.js";
import { progressOf } from "../jobs/stage.js";
import { forkOf, trouble } from "../jobs/troubles.js";
import { animatic } from "./animatic.js";
import { bar } from "./bar.js";
import { card } from "./card.js";
import { changes } from "./changes.js";
import { compare } from "./compare.js";
import { drafts } from "./drafts.js";
import { edit } from "./editor.js";
import { gallery } from "./gallery.js";
import { history } from "./history.js";
import { locks } from "./locks.js";
import { draggable, moved } from "./order.js";
import { show as showPicture } from "./picture.js";

export async function open({ stage, signal, id, query }) {
  const path = `/api/v2/jobs/${id}`;
  const desk = { job: await get(path, signal), take };
  if (!desk.job.storyboard) return go(progressOf(desk.job), true);
  const [pictures, kept, written, send] = [gallery(signal), locks(id), drafts(id), changes(desk)];
  const past = history(desk.job.storyboard);
  const pictureOf = scene => pictures.of(desk.job.storyboard.revision, scene);
  let [busy, following, last, waiting] = [false, false, 0, 0];

  const list = h("ol", { class: "cards", "aria-label": t("job.board") });
  const top = h("div", { class: "state" });
  const foot = bar(desk.job, { job: () => desk.job, undo, play: () => animatic(desk.job, pictureOf), isBusy: () => busy, mayUndo: () => past.hasSteps && !busy, stale }, signal);
  const acts = {
    get isBusy() { return busy || !isOpen(desk.job); },
    get isSpent() { return desk.job.storyboard.refinements_left === 0; },
    get count() { return desk.job.storyboard.scenes.length; },
    isLocked: kept.has,
    lock(scene) { kept.toggle(scene); say(t(kept.has(scene) ? "board.locked" : "board.unlocked", { number: scene.number })); show(scene.number, "[aria-pressed]"); },
    picture: (scene, image) => whenNear(image, signal, () => showPicture(image, pictureOf(scene))),
    before: scene => past.before(scene, desk.job.storyboard.revision),
    async compare(scene) {
      const { revision, scene: was } = acts.before(scene);
      if (await compare(desk.job, was, scene, pictures.known(revision, was.number), pictureOf(scene))) await undoTo(revision);
    },
    async change(scene) {
      const base = desk.job.storyboard.scenes;
      const wish = await edit(desk.job, scene, pictureOf(scene), desk.job.storyboard.refinements_left);
      if (wish) await during(() => send.refine(base, scene.number, wish), scene.number);
    },
    async save(scene, narration) {
      const { revision, number } = written.of(scene);
      await during(() => send.refine(past.scenes(revision) ?? desk.job.storyboard.scenes, number, { narration }), scene.number);
    },
    drafted: (scene, text) => written.set(scene, text, desk.job.storyboard.revision),
    async move(number, by) {
      const order = moved(acts.count, number, by);
      if (order) await reorder(order, number + by, `[data-move="${by}"]`);
    },
  };

  stage.append(heading(desk.job, "board"), top, list, foot.root);
  draggable(list, () => !acts.isBusy, order => order?.some((number, i) => number !== i + 1) ? reorder(order) : show());
  show();
  follow();
  const wanted = desk.job.storyboard.scenes[Number(query.get("scene")) - 1];
  if (wanted) setTimeout(() => signal.aborted || acts.change(wanted));

  function show(number, part) {
    const from = document.activeElement;
    const focus = number ?? from?.closest?.(".card")?.dataset.number;
    const caret = !number && from?.matches?.("textarea") ? [from.selectionStart, from.selectionEnd] : null;
    fill(list, desk.job.storyboard.scenes.map(scene => card(desk.job, scene, acts, written.of(scene)?.text)));
    list.classList.toggle("busy", busy);
    fill(top, !isOpen(desk.job) && !busy && h("p", { class: "banner" }, t("board.moving"), " ", h("a", { href: `#/jobs/${id}/progress` }, t("job.progress"))),
      desk.job.status === "completed" && h("p", { class: "banner" }, t("board.finished")),
      acts.isSpent && h("div", { class: "banner" }, t("board.spent"), h("div", { class: "actions" }, forkOf(desk.job))),
      (desk.job.question || desk.job.error) && trouble(desk.job, job => { desk.job = job; go(`/jobs/${id}`); }));
    foot.show(desk.job);
    if (!focus) return;
    const found = list.querySelector(`[data-number="${focus}"]`);
    const target = caret ? found?.querySelector("textarea") : found?.querySelector(`.tools ${part ?? "button"}:not(:disabled)`) ?? found?.querySelector(".tools button:not(:disabled)");
    target?.focus();
    if (caret) target?.setSelectionRange(...caret);
  }

  /** Hears of the job anew; `change` is what one did oneself, and nothing where it was somebody else. */
  function take(job, change = null) {
    const [was, now] = [desk.job.storyboard, job.storyboard];
    desk.job = job;
    if (now.revision === was.revision) return;
    past.see(now, now.revision);
    written.follow(was.scenes, now.scenes);
    if (change?.order) change.order.forEach((from, i) => pictures.carry(was.revision, from, now.revision, i + 1));
    else if (change?.wish) now.scenes.forEach(({ number }) => number === change.number || pictures.carry(was.revision, number, now.revision, number));
    if (change) { if (!change.to) past.step(was.revision); } else note(t("board.elsewhere", { revision: now.revision }));
    const gone = kept.broken(now.scenes);
    if (gone.length > 0) { kept.forget(gone); note(t("board.lockBroken")); }
    show();
  }

  async function during(work, number) {
    busy = true;
    show();
    list.querySelector(`[data-number="${number}"]`)?.classList.add("drawing");
    say(t("board.working"));
    const done = await work();
    busy = false;
    if (signal.aborted) return;
    show(number);
    if (done) note(t("board.done", { n: desk.job.storyboard.refinements_left }), { name: t("board.undo"), do: undo });
    follow();
  }

  async function reorder(order, number, part) {
    const base = desk.job.storyboard.scenes;
    busy = true;
    const done = await send.reorder(base, order);
    busy = false;
    if (signal.aborted) return;
    show(number, part);
    if (done) say(number ? t("board.moved", { number, count: acts.count }) : t("board.reordered"));
    follow();
  }

  async function undo() { if (past.hasSteps && !busy) await undoTo(past.back()); }

  async function undoTo(revision) {
    busy = true;
    show();
    if (await send.restore(revision)) note(t("board.undone"));
    busy = false;
    show();
    follow();
  }

  async function stale() {
    take(await get(path, signal));
    alarm(t("conflict.approve"));
  }

  /** What the past turned out to hold is shown once, not with every event of it. */
  function soon() {
    clearTimeout(waiting);
    waiting = setTimeout(() => signal.aborted || busy || show(), 80);
  }

  function follow() {
    if (following || signal.aborted) return;
    following = true;
    watch(id, { last, signal, async tell(event) {
      last = event.number;
      const { storyboard } = event;
      if (storyboard && past.see(storyboard, desk.job.storyboard.revision)) soon();
      if (busy) return;
      if (storyboard?.revision > desk.job.storyboard.revision || (event.number > desk.job.number && turns(event))) {
        const job = await get(path, signal);
        if (!busy) { take(job); show(); }
      }
    } }).catch(() => {}).finally(() => { following = false; if (!signal.aborted) foot.show(desk.job); });
  }
}

const isOpen = job => job.status === "awaiting_approval" || ["completed", "failed", "canceled"].includes(job.status);
