/** R: where the files are, and how they are read. */
export const READ = String.raw`tolerance <- 1e-9

#@plain
plain <- function(...) {
  text <- sprintf(...)
  if (isTRUE(l10n_info()[["UTF-8"]])) return(text)
  text <- gsub("[\u00a0\u202f]", " ", text)
  accents <- "\u00e0\u00e2\u00e7\u00e8\u00e9\u00ea\u00eb\u00ee\u00ef\u00f4\u00f9\u00fb\u00fc\u2019"
  iconv(chartr(accents, "aaceeeeiiouuu'", text), "UTF-8", "ASCII", sub = "?")
}
say <- function(...) cat(plain(...), "\n", sep = "")

#@folder
script_folder <- function() {
  sourced <- Filter(Negate(is.null), lapply(rev(sys.frames()), function(frame) frame$ofile))
  started <- sub("^--file=", "", grep("^--file=", commandArgs(FALSE), value = TRUE))
  started <- gsub("~+~", " ", started, fixed = TRUE)
  folders <- c(dirname(as.character(c(sourced, started))), getwd())
  found <- file.exists(file.path(folders, "results.csv"))
  if (!any(found)) stop(plain(@@noFiles@@), call. = FALSE)
  normalizePath(folders[found][1])
}
folder <- script_folder()

#@read
read_table <- function(name, numbers = character(0)) {
  table <- utils::read.csv(
    file.path(folder, name),
    colClasses = "character", na.strings = character(0), check.names = FALSE, encoding = "UTF-8"
  )
  for (column in numbers) table[[column]] <- as.numeric(table[[column]])
  table
}
cases <- read_table("cases.csv")
values <- read_table("indicators.csv", c("lo", "hi"))
rules <- read_table("calibration.csv", c("out", "crossover", "in", "idm", "weight"))
codes <- read_table("degrees.csv", c("place", "degree"))
axes <- read_table("axes.csv", "exponent")
corners <- read_table("types.csv")
settings <- read_table("settings.csv", "value")
ours <- read_table("results.csv")
setting <- function(name) settings$value[settings$setting == name]
`;
