// Changes to a storyboard, one after the other. Each names the revision it was made on; when that is gone, it is
// said again of the new one where it still fits, and asked about where it does not.

import { alarm, note } from "../shell/announce.js";
import { t } from "../shell/words.js";
import { get, post } from "../wire/api.js";
import { askOrder, askScene } from "./conflict.js";
import { later } from "./later.js";
import { landed, places, reorderOn, replant } from "./merge.js";

const Patience = 60;

/** `desk.job` is the job as it is known here; `desk.take(job, change)` hears of it anew. */
export function changes(desk) {
  const path = `/api/v2/jobs/${desk.job.id}`;
  let last = Promise.resolve();

  const queue = work => (last = last.then(work).catch(problem => { alarm(problem); return false; }));
  const boardOf = job => job.storyboard.scenes;

  /** Sends a change until it is in, or nobody wants it any more; true when it is in. */
  async function send(change, way, bodyOn) {
    let body = await bodyOn(boardOf(desk.job));
    for (let merged = false; body; ) {
      const revision = desk.job.storyboard.revision;
      try {
        const job = await settled(await post(`${path}/${way}`, { revision, ...body }, { wait: Patience }), revision);
        const isIn = job.storyboard.revision > revision && (way === "restore" || landed(change, boardOf(job)));
        desk.take(job, isIn ? { ...change, revision } : null);
        if (isIn && merged) note(t("conflict.merged"));
        if (isIn || job.storyboard.revision === revision) return isIn;
      } catch (problem) {
        if (!problem.isStale) throw problem;
        desk.take(await get(path));
      }
      merged = true;
      body = await again(change, boardOf(desk.job));
    }
    return false;
  }

  /** Waits for the storyboard that comes of a change, however long the drawing takes. */
  async function settled(job, revision) {
    while (job.storyboard.revision <= revision && !["failed", "canceled"].includes(job.status)) job = await later(path);
    return job;
  }

  /** What to send of a change once the storyboard is another one; null when it is given up. */
  async function again(change, now) {
    if (change.order) {
      const order = reorderOn(change.base, change.order, now);
      return order || await askOrder(change, now) ? { order: order ?? change.order.map(number => now[places(change.base, now)[number - 1]].number) } : null;
    }
    if (change.to) return null;
    const found = replant(change, now);
    if (!found.clash) return { scene: found.scene, ...found.wish };
    const wish = await askScene(change, found.theirs);
    return wish && { scene: found.scene, ...wish };
  }

  return {
    refine: (base, number, wish) => queue(() => send({ base, number, wish }, "refine", now => {
      const found = replant({ base, number, wish }, now);
      return found.clash ? again({ base, number, wish }, now) : { scene: found.scene, ...found.wish };
    })),
    reorder: (base, order) => queue(() => send({ base, order }, "reorder", now => ({ order: reorderOn(base, order, now) ?? order }))),
    restore: to => queue(() => send({ to }, "restore", () => ({ to }))),
  };
}
