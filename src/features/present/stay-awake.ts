/**
 * Keeps the machine from sleeping while a talk is on, and only then. A hidden page loses its hold; it takes it again
 * when it is seen.
 * @returns its own undo
 */
export function stayAwake(wanted: boolean): () => void {
  if (!wanted || !('wakeLock' in navigator)) return () => undefined;
  let held: WakeLockSentinel | undefined;
  let over = false;
  const hold = async () => {
    if (document.visibilityState !== 'visible') return;
    // refused on an empty battery: then the machine sleeps when it must
    const lock = await navigator.wakeLock.request('screen').catch(() => undefined);
    if (over) void lock?.release();
    else held = lock;
  };
  const again = () => void hold();
  document.addEventListener('visibilitychange', again);
  void hold();
  return () => {
    over = true;
    document.removeEventListener('visibilitychange', again);
    void held?.release();
  };
}
