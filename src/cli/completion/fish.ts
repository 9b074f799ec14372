import type { CompletedCommand, CompletedOption } from "./tree.js";

/** A script for fish, that is to be sourced, or to stand as `tcec.fish` among its completions. */
export function fishScript(commands: readonly CompletedCommand[]): string {
  return [
    HEAD,
    ...commands.flatMap(callLines),
    MIDDLE,
    ...commands.flatMap((one) => commandLines(one, commands)),
    "",
  ].join("\n");
}

const HEAD = `# Completion of tcec for fish.
function __tcec_call
    set -l tokens (commandline -opc)
    set -e tokens[1]
    set -l call ''
    for word in $tokens
        switch "$call/$word"`;

const MIDDLE = `        end
    end
    echo $call
end
function __tcec_at
    set -l call (__tcec_call)
    test "$call" = "$argv"
end
complete -c tcec -e
complete -c tcec -f`;

function callLines({ call, commands }: CompletedCommand): string[] {
  return commands.flatMap((name) => [
    `            case ${quoted(`${call}/${name}`)}`,
    `                set call ${quoted(call === "" ? name : `${call} ${name}`)}`,
  ]);
}

function commandLines(command: CompletedCommand, all: readonly CompletedCommand[]): string[] {
  const { call, commands, options, argument } = command;
  const at = `complete -c tcec -n ${quoted(`__tcec_at ${call}`.trimEnd())}`;
  const below = commands.map((name) => {
    const sub = all.find((one) => one.call === (call === "" ? name : `${call} ${name}`));
    return `${at} -a ${quoted(name)} -d ${quoted(sub?.says ?? "")}`;
  });
  return [
    ...below,
    ...(argument.words.length > 0 ? [`${at} -a ${quoted(argument.words.join(" "))}`] : []),
    ...(argument.files ? [`${at} -F`] : []),
    ...options.map((option) => `${at} ${optionWords(option)}`),
  ];
}

function optionWords({ flags, says, value, isOptional }: CompletedOption): string {
  const named = flags.map((flag) => (flag.startsWith("--") ? `-l ${flag.slice(2)}` : `-s ${flag.slice(1)}`));
  const takes =
    value === null || isOptional
      ? []
      : [value.files ? "-r -F" : "-x", ...(value.words.length > 0 ? [`-a ${quoted(value.words.join(" "))}`] : [])];
  return [...named, ...takes, `-d ${quoted(says)}`].join(" ");
}

function quoted(text: string): string {
  return `'${text.replaceAll("\\", "\\\\").replaceAll("'", "\\'")}'`;
}
