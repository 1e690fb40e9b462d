// Cards are put in another order by pulling their pictures; whoever does not pull has the arrows on each card.

const Slack = 8;

/** Lets cards of a list be pulled. `settle` hears the numbers in their new order. */
export function draggable(list, may, settle) {
  list.addEventListener("pointerdown", event => {
    const card = event.target.closest(".frame")?.closest(".card");
    if (!card || event.button !== 0 || !may()) return;
    const [x, y] = [event.clientX, event.clientY];
    let pulling = false;

    const move = ({ clientX, clientY, pointerId }) => {
      if (!pulling && Math.hypot(clientX - x, clientY - y) < Slack) return;
      if (!pulling) {
        pulling = true;
        card.setPointerCapture(pointerId);
        card.classList.add("pulled");
      }
      card.style.translate = "";
      const under = document.elementsFromPoint(clientX, clientY).find(element => element !== card && element.classList?.contains("card") && list.contains(element));
      if (under) under[isBefore(under, card) ? "before" : "after"](card);
      const box = card.getBoundingClientRect();
      card.style.translate = `${clientX - box.left - box.width / 2}px ${clientY - box.top - box.height / 4}px`;
    };
    const end = dropped => () => {
      listening.abort();
      card.classList.remove("pulled");
      card.style.translate = "";
      if (pulling) settle(dropped ? [...list.children].map(({ dataset }) => Number(dataset.number)) : null);
    };
    const listening = new AbortController();
    const how = { signal: listening.signal };
    addEventListener("pointermove", move, how);
    addEventListener("pointerup", end(true), how);
    addEventListener("pointercancel", end(false), how);
    addEventListener("keydown", ({ key }) => key === "Escape" && end(false)(), how);
  });
}

/** The order of so many scenes with one of them moved; null when it is at the end already. */
export function moved(count, number, by) {
  const to = number - 1 + by;
  if (to < 0 || to >= count) return null;
  const order = Array.from({ length: count }, (_, i) => i + 1);
  order.splice(to, 0, ...order.splice(number - 1, 1));
  return order;
}

const isBefore = (one, other) => Boolean(one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING);
