import { browser } from 'wxt/browser';

/** A value that the browser keeps, with its default. */
export interface StorageItem<T> {
  /** Rejects when the browser's storage cannot be read. */
  getValue(): Promise<T>;
  setValue(value: T): Promise<void>;
  /** Calls back after every change, made here or in another context. Returns the way to stop. */
  watch(changed: (value: T) => void): () => void;
}

/**
 * What WXT's storage items do for the settings, under the same keys, without what settings do not need (versions, metadata,
 * locks): every page loads this, and with the library it would be a seventh of what a page may load.
 */
export function storageItem<T>(area: 'local' | 'sync', key: string, fallback: T): StorageItem<T> {
  const or = (value: unknown): T => (value ?? fallback) as T;
  return {
    getValue: async () => or((await browser.storage[area].get(key))[key]),
    setValue: (value) => browser.storage[area].set({ [key]: value }),
    watch(changed) {
      const { onChanged } = browser.storage[area];
      const listener = (changes: Record<string, { newValue?: unknown }>): void => {
        const change = changes[key];
        if (change) changed(or(change.newValue));
      };
      onChanged.addListener(listener);
      return () => onChanged.removeListener(listener);
    },
  };
}
