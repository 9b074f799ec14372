import fc from "fast-check";

// Where runs are compared with each other, properties must draw the same each time.
fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: 20150317 });
