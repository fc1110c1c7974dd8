/**
 * Runs in the page, given the name of a widget. `settled()` resolves with the milliseconds from the last input event to the second
 * frame after the last change that it caused; what is announced to screen readers half a second later is no part of that.
 */
export function startWatch(tag) {
  const quiet = 300;
  let typed = 0;
  let painted = 0;
  let changed = 0;
  let isSettled = true;
  globalThis.late = 0;
  const afterPaint = (then) => requestAnimationFrame(() => requestAnimationFrame(then));
  const markPaint = () => {
    const asked = typed;
    changed = performance.now();
    afterPaint(() => {
      if (asked === typed) painted = performance.now();
    });
  };
  const widget = document.querySelector(tag);
  const isAnnouncement = ({ target }) => (target instanceof Element ? target : target.parentElement)?.closest('[role=status]');
  new MutationObserver((changes) => {
    if (changes.every(isAnnouncement)) return;
    // A change that nobody waited for would be missing from the figures.
    if (isSettled && typed > 0) globalThis.late++;
    markPaint();
  }).observe(widget.shadowRoot, { subtree: true, childList: true, characterData: true, attributes: true });
  addEventListener('input', () => {
    typed = performance.now();
    isSettled = false;
    markPaint();
  }, { capture: true });

  globalThis.settled = async () => {
    do await new Promise((resolve) => setTimeout(resolve, 20));
    while (performance.now() - changed < quiet || painted < changed);
    isSettled = true;
    return painted - typed;
  };
  globalThis.idleFrames = async (count) => {
    const times = [];
    for (let each = 0; each < count; each++) {
      await new Promise((resolve) => setTimeout(resolve, 30));
      const start = performance.now();
      await new Promise(afterPaint);
      times.push(performance.now() - start);
    }
    return times;
  };
}
