// The real host: Tauri's IPC. Nothing else in the UI may import it.
import { Channel, invoke } from "@tauri-apps/api/core";
import { listen } from "@tauri-apps/api/event";
import { getCurrentWindow } from "@tauri-apps/api/window";

import { failure, type Host } from ".";

export const tauri: Host = {
  async call<T>(command: string, args: Record<string, unknown>) {
    try {
      return await invoke<T>(command, args);
    } catch (thrown) {
      throw failure(thrown);
    }
  },
  listen: <T>(event: string, hear: (payload: T) => void) => listen<T>(event, ({ payload }) => hear(payload)),
  channel: <T>(hear: (message: T) => void) => {
    const channel = new Channel<T>();
    channel.onmessage = hear;
    return channel;
  },
  title: (text) => getCurrentWindow().setTitle(text),
};
