import { lazy, useState, type ComponentType } from 'react';

export interface LazyComponent<P> {
  Component: ComponentType<P>;
  preload: () => Promise<void>;
}

/** A component in a chunk of its own. Once preloaded it paints at once, where `lazy` alone would suspend for a moment. */
export function lazily<P extends object>(load: () => Promise<ComponentType<P>>): LazyComponent<P> {
  let loaded: ComponentType<P> | null = null;
  async function preload(): Promise<void> {
    loaded ??= await load();
  }
  const Waiting = lazy(async () => ({ default: await load() })) as unknown as ComponentType<P>;
  function Component(props: P) {
    // Chosen once: a change of type while on screen would throw its state away.
    const [Chosen] = useState(() => loaded ?? Waiting);
    return <Chosen {...props} />;
  }
  return { Component, preload };
}
