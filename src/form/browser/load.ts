import { PROGRAM_ID } from "../data.js";
import { textIn } from "./unpack.js";

/**
 * The program of the page is packed, for it speaks several languages and knows the whole format of profiles. It is unpacked in the
 * browser and runs as a script of this page, which the policy of the page allows by its hash and no other.
 */
void textIn(PROGRAM_ID).then((program) => {
  const script = document.createElement("script");
  script.textContent = program;
  document.body.append(script);
});
