import type { CompletedCommand, CompletedOption } from "./tree.js";

/** A script for PowerShell, from 5.1 on, that is to be run by the profile of the user. Where nothing is offered, the shell offers files. */
export function powershellScript(commands: readonly CompletedCommand[]): string {
  return [HEAD, ...commands.flatMap(rowsOf).map((row) => `    ${quoted(row.join("|"))}`), TAIL].join("\n");
}

const HEAD = `# Completion of tcec for PowerShell.
Register-ArgumentCompleter -Native -CommandName tcec -ScriptBlock {
  param($wordToComplete, $commandAst, $cursorPosition)
  # call|what|words|says: a command below it, an option (with =, where it takes a value), or what it takes
  $rows = @(`;

const TAIL = `  ) | ForEach-Object { , $_.Split('|') }
  $typed = @($commandAst.CommandElements | Select-Object -Skip 1 |
    Where-Object { $_.Extent.EndOffset -lt $cursorPosition } | ForEach-Object { $_.Extent.Text })
  $call = ''
  foreach ($word in $typed) {
    $next = "$call $word".Trim()
    if ($rows | Where-Object { $_[0] -ceq $call -and $_[1] -eq 'command' -and $_[2] -ceq $word }) { $call = $next }
  }
  $here = @($rows | Where-Object { $_[0] -ceq $call })
  $last = if ($typed.Count -gt 0) { $typed[-1] } else { '' }
  $option = @($here | Where-Object { $_[1] -like '*=' -and $_[1].TrimEnd('=').Split(' ') -ccontains $last })
  $offer = {
    param($words, $says)
    foreach ($word in $words.Split(' ')) {
      if ($word -ne '' -and $word -like "$wordToComplete*") {
        [System.Management.Automation.CompletionResult]::new($word, $word, 'ParameterValue', $(if ($says) { $says } else { $word }))
      }
    }
  }
  if ($option.Count -gt 0) { & $offer $option[0][2] $option[0][3]; return }
  foreach ($row in $here) {
    if ($row[1] -eq 'command' -or $row[1] -eq 'argument') {
      if ($wordToComplete -notlike '-*') { & $offer $row[2] $row[3] }
    } elseif ($wordToComplete -like '-*') {
      & $offer $row[1].TrimEnd('=') $row[3]
    }
  }
}
`;

function rowsOf(
  { call, commands, options, argument }: CompletedCommand,
  _: number,
  all: readonly CompletedCommand[],
): string[][] {
  const says = (name: string) => all.find((one) => one.call === (call === "" ? name : `${call} ${name}`))?.says ?? "";
  return [
    ...commands.map((name) => [call, "command", name, plain(says(name))]),
    ...(argument.words.length > 0 ? [[call, "argument", argument.words.join(" "), ""]] : []),
    ...options.map((option) => [call, whatOf(option), (option.value?.words ?? []).join(" "), plain(option.says)]),
  ];
}

function whatOf({ flags, value, isOptional }: CompletedOption): string {
  return flags.join(" ") + (value !== null && !isOptional ? "=" : "");
}

function plain(text: string): string {
  return text.replaceAll("|", "/");
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", "''").replaceAll("\u2019", "\u2019\u2019")}'`; // to PowerShell both are quotation marks
}
