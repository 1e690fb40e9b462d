// Where somebody else was faster: what still fits is found again on the new storyboard, what does not is asked about.

const words = scene => scene.narration;
const sight = scene => scene.visual_prompt;
const same = (a, b) => words(a) === words(b) && sight(a) === sight(b);

/** For each scene of one storyboard its place (from 0) on another: the same scene, else the one that shares a half, else the one left over. */
export function places(base, now) {
  const free = new Set(now.keys());
  const found = base.map(() => -1);
  for (const fits of [same, (a, b) => words(a) === words(b) || sight(a) === sight(b), () => true]) {
    base.forEach((scene, i) => {
      if (found[i] >= 0) return;
      const place = free.has(i) && fits(scene, now[i]) ? i : [...free].find(at => fits(scene, now[at]));
      if (place !== undefined) { found[i] = place; free.delete(place); }
    });
  }
  return found;
}

/** Whether the scenes are the same ones in the same order. */
export const sameOrder = (base, now) => base.length === now.length && places(base, now).every((place, i) => place === i);

/**
 * A change of one scene, said of another storyboard than it was meant for: `{ scene, wish }` when it fits,
 * or `{ clash, theirs }` when both changed the same words.
 */
export function replant({ base, number, wish }, now) {
  const [was, at] = [base[number - 1], places(base, now)[number - 1]];
  const theirs = now[at];
  if (!theirs) return { clash: true, theirs: null };
  const touched = name => theirs[name] !== was[name];
  const clash = wish.instruction ? !same(was, theirs)
    : (wish.narration !== undefined && touched("narration") && theirs.narration !== wish.narration)
      || (wish.visual_prompt !== undefined && touched("visual_prompt") && theirs.visual_prompt !== wish.visual_prompt);
  return clash ? { clash, theirs, scene: theirs.number } : { scene: theirs.number, wish };
}

/** An order of scenes, said of another storyboard; null when that one was put in another order as well. */
export function reorderOn(base, order, now) {
  return sameOrder(base, now) ? order.map(number => now[places(base, now)[number - 1]].number) : null;
}

/** Whether a change has come about, and not another one in its place. */
export function landed({ wish, order, base, number }, board) {
  if (order) return order.every((from, i) => words(base[from - 1]) === words(board[i]));
  const found = places(base, board);
  const [was, now] = [base[number - 1], board[found[number - 1]]];
  if (!wish.instruction) return (wish.narration === undefined || now.narration === wish.narration) && (wish.visual_prompt === undefined || now.visual_prompt === wish.visual_prompt);
  const othersMoved = !sameOrder(base, board) || base.some((scene, i) => i !== number - 1 && !same(scene, board[found[i]]));
  return !same(was, now) || !othersMoved;
}
