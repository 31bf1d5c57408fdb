// The audience window.
import "./app/fonts.css";
import "./app/tokens.css";
import "./app/base.css";

import { mount } from "svelte";

import Audience from "./audience/Audience.svelte";
import { useHost } from "./host";
import { tauri } from "./host/tauri";

useHost(tauri);
const target = document.getElementById("app");
if (target) mount(Audience, { target });
