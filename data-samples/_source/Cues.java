import java.text.BreakIterator;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Cuts turns into captions: at most two sentences, at most 200 characters. */
final class Cues {
  private static final int MOST_CHARACTERS = 200;
  private static final int FEWEST_CHARACTERS = 60;
  private static final List<String> CLAUSE_ENDS = List.of(", ", "; ", ": ", " – ");

  private Cues() {}

  static List<Cue> of(Labels labels, List<Turn> turns) {
    List<LabelledTurn> labelled = labels.label(turns);
    List<Duration> starts = Clock.starts(turns);
    List<Cue> cues = new ArrayList<>();
    for (int i = 0; i < turns.size(); i++) {
      cues.addAll(cues(labelled.get(i), starts.get(i)));
    }
    return cues;
  }

  private static List<Cue> cues(LabelledTurn turn, Duration start) {
    List<Cue> cues = new ArrayList<>();
    Duration from = start;
    for (String words : turn.paragraphs().stream().flatMap(Cues::pieces).toList()) {
      Duration to = from.plus(Clock.spoken(words));
      cues.add(new Cue(from, to, turn.label(), words, cues.isEmpty()));
      from = to;
    }
    return cues;
  }

  private static Stream<String> pieces(String paragraph) {
    List<String> pieces = new ArrayList<>();
    boolean joinable = false;
    for (String sentence : sentences(paragraph)) {
      boolean joins = joinable && pieces.getLast().length() + sentence.length() < MOST_CHARACTERS;
      if (joins) {
        pieces.add(pieces.removeLast() + " " + sentence);
      } else {
        pieces.addAll(clauses(sentence));
      }
      joinable = !joins;
    }
    return pieces.stream();
  }

  private static List<String> sentences(String paragraph) {
    BreakIterator breaks = BreakIterator.getSentenceInstance(Locale.UK);
    breaks.setText(paragraph);
    List<String> sentences = new ArrayList<>();
    int start = breaks.first();
    for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
      sentences.add(paragraph.substring(start, end).strip());
      start = end;
    }
    return sentences;
  }

  private static List<String> clauses(String sentence) {
    List<String> clauses = new ArrayList<>();
    String rest = sentence;
    while (rest.length() > MOST_CHARACTERS) {
      int end = clauseEnd(rest);
      clauses.add(rest.substring(0, end).strip());
      rest = rest.substring(end).strip();
    }
    clauses.add(rest);
    return clauses;
  }

  private static int clauseEnd(String text) {
    int end =
        CLAUSE_ENDS.stream()
            .mapToInt(mark -> text.lastIndexOf(mark, MOST_CHARACTERS - 2) + mark.length())
            .max()
            .orElse(0);
    return end > FEWEST_CHARACTERS ? end : text.lastIndexOf(' ', MOST_CHARACTERS);
  }
}
