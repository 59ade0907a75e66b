package crosscase.serve.running;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Understands what a command prints on standard error: {@code Indexing ...} when a step begins,
 * {@code Indexing: 1.2 s} when it ends, and {@code Reading: 3 of 6} in between. Every other line is
 * a note.
 */
final class JobOutput {
  private static final Pattern BEGIN = Pattern.compile("(\\S.*) \\.\\.\\.");
  private static final Pattern END = Pattern.compile("(\\S.*): ([\\d.,]+ s)");
  private static final Pattern PART = Pattern.compile(" +(\\S.*): (\\d\\S*) of (\\d\\S*)(, .*)?");

  /** A command that warns of every file would otherwise fill the memory. */
  private static final int MOST_NOTES = 50;

  /** Meant for a terminal. */
  private static final String TERMINAL_HINT = "Add --verbose for details.";

  private final List<JobStep> steps = new ArrayList<>();
  private final List<String> notes = new ArrayList<>();

  void accept(String line) {
    Matcher begin = BEGIN.matcher(line);
    Matcher end = END.matcher(line);
    Matcher part = PART.matcher(line);
    if (begin.matches()) {
      steps.add(JobStep.started(begin.group(1)));
    } else if (isRunning() && end.matches()) {
      replaceLast(steps.getLast().finished(end.group(2)));
    } else if (isRunning() && part.matches()) {
      String text = "%s: %s of %s".formatted(part.group(1), part.group(2), part.group(3));
      replaceLast(steps.getLast().at(text, number(part.group(2)), number(part.group(3))));
    } else if (!line.isBlank() && !line.equals(TERMINAL_HINT) && notes.size() < MOST_NOTES) {
      notes.add(line.strip());
    }
  }

  private boolean isRunning() {
    return !steps.isEmpty() && !steps.getLast().isFinished();
  }

  private void replaceLast(JobStep step) {
    steps.set(steps.size() - 1, step);
  }

  /** Leaves out what separates thousands, whatever the language of this machine. */
  private static long number(String digits) {
    return Long.parseLong(digits.replaceAll("\\D", ""));
  }

  List<JobStep> steps() {
    return steps;
  }

  List<String> notes() {
    return notes;
  }
}
