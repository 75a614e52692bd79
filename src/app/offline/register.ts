// Registers the service worker where there can be one, and says when a newer build waits.

/**
 * `onUpdate` is called when a newer build is there; what it is given loads it. Nothing is registered while developing, on
 * addresses that allow none (a file, plain http), or when the browser refuses: then the page works as long as it is connected.
 */
export async function registerOffline(onUpdate: (load: () => void) => void): Promise<void> {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator) || !window.isSecureContext) return;
  if (!location.protocol.startsWith('http')) return;
  const registration = await navigator.serviceWorker.register('./service-worker.js').catch(() => undefined);
  if (registration === undefined) return;
  const tell = (worker: ServiceWorker | null): void => {
    // The first build needs no word: nothing older is running.
    if (worker === null || navigator.serviceWorker.controller === null) return;
    onUpdate(() => {
      navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true });
      worker.postMessage('take over');
    });
  };
  tell(registration.waiting);
  registration.addEventListener('updatefound', () => {
    const { installing } = registration;
    installing?.addEventListener('statechange', () => {
      if (installing.state === 'installed') tell(installing);
    });
  });
}
