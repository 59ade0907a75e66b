package crosscase.extract.turns;

import crosscase.corpus.Kind;
import crosscase.corpus.Paragraph.Form;
import crosscase.extract.blocks.Block;
import crosscase.extract.blocks.Block.Position.Cell;
import crosscase.extract.blocks.LineWrap;
import crosscase.extract.labels.NameShape;
import crosscase.extract.labels.SpeakerLabel;
import crosscase.extract.labels.SpeakerLabel.Convention;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * How much of a document one convention of labels explains, as a sum of parts that can be printed.
 *
 * <p>Labels are believed if the sum is above 0. Each part is a share from 0 to 1 of what was
 * counted, times its weight. The weights are rounded from a logistic regression over 1,100 sets of
 * labels: half from transcripts in 60 layouts, half from reports, manuals and other prose.
 */
final class ConventionScore {
  /**
   * If this share of the paragraphs has labels, each paragraph is a contribution of one speaker.
   */
  static final double NEARLY_ALL = 0.8;

  private static final int FEW_WORDS = 3;

  /** How many contributions are searched for words of talk. */
  private static final int MAX_SAID = 2_000;

  /** Text this short before or after the labels is a title, a header or a note. */
  private static final int SHORT_TEXT = 200;

  /** Words of people who talk to each other, in some languages. */
  private static final Set<String> TALK =
      Set.of(
          ("i i'm i've i'd i'll me my we we're we've our you you're you've your yeah yes no okay ok"
                  + " oh well um uh thanks ich mir mich wir uns du dir ihr ja nein je j'ai moi nous vous"
                  + " oui non yo usted nosotros sí io noi lei sì ik wij jij nee jeg vi nej")
              .split(" "));

  private static final Pattern QUOTED = Pattern.compile("(?s)[\"“‘«„].*[\"”’»“]\\W{0,2}");

  /** How a transcript announces itself above the first label. */
  private static final Pattern ANNOUNCEMENT =
      Pattern.compile(
          "(?iU)\\b(?:interview\\w*|transcri\\w+|transkri\\w+|recording|hearing|testimony|deposition"
              + "|focus group|podcast|oral (?:history|evidence)|entretien|entrevista|intervista|gespräch)\\b");

  private static final int ANNOUNCEMENT_LENGTH = 300;

  private static final Pattern QUESTION = Pattern.compile("(?m)(?:[?？؟]|か。)\\W{0,4}$");

  private static final Pattern SPACES = Pattern.compile("[^\\p{L}'’]+");

  /** One thing that speaks for or against a convention. */
  record Part(String what, double share, double weight) {
    double points() {
      return share * weight;
    }
  }

  private final DocumentText text;
  private final List<SpeakerLabel> labels;
  private final boolean isCertain;
  private final List<Part> parts = new ArrayList<>();

  /**
   * Measures the labels of one convention, of which there is at least one.
   *
   * @param known labels named in the metadata, in lower case
   */
  ConventionScore(DocumentText text, List<SpeakerLabel> labels, Kind kind, Set<String> known) {
    this.text = text;
    this.labels = labels;
    isCertain = labels.stream().anyMatch(label -> label.isCertain(known));
    add("the metadata says so", 2.0, kind == Kind.INTERVIEW || kind == Kind.FOCUS_GROUP ? 1 : 0);
    measure();
  }

  List<SpeakerLabel> labels() {
    return labels;
  }

  List<Part> parts() {
    return parts;
  }

  double total() {
    return parts.stream().mapToDouble(Part::points).sum();
  }

  /** Whether the labels name speakers: the sum is above 0, or the file or the metadata says so. */
  boolean isBelieved() {
    return isCertain || total() > 0;
  }

  boolean isOneOf(Set<Convention> conventions) {
    return conventions.contains(labels.getFirst().convention());
  }

  private void measure() {
    List<String> said = labels.stream().map(text::textAfter).toList();
    Map<String, Integer> counts = new HashMap<>();
    labels.forEach(label -> counts.merge(label.series(), 1, Integer::sum));
    double changes = 0;
    for (int i = 1; i < labels.size(); i++) {
      changes += labels.get(i).key().equals(labels.get(i - 1).key()) ? 0 : 1;
    }
    boolean asks = labels.stream().anyMatch(ConventionScore::isInterviewer);
    boolean answers = !labels.stream().allMatch(ConventionScore::isInterviewer);
    add("before anything is counted", -10.8, 1);
    add("how many labels", 0.7, Math.min(1, Math.log(labels.size()) / Math.log(64)));
    add("labels that recur", 1.9, share(label -> counts.getOrDefault(label.series(), 0) > 1));
    add(
        "two speakers recur",
        1.0,
        Math.min(1, counts.values().stream().filter(n -> n > 1).count() / 2.0));
    add("paragraphs with a label", 4.0, density(text, labels));
    add("speaker changes", 1.0, labels.size() < 2 ? 0 : changes / (labels.size() - 1));
    add("only one speaker", -3.2, changes == 0 ? 1 : 0);
    add("questions", 2.5, Math.min(1, 3 * share(said, ConventionScore::isQuestion)));
    add("an interviewer and others", 2.1, asks && answers ? 1 : 0);
    add("interviewers only", -2.9, answers ? 0 : 1);
    add("labels that are roles", 1.5, share(label -> label.shape() == NameShape.ROLE));
    add(
        "initials, capitals or titles",
        2.2,
        share(
            label ->
                label.shape() == NameShape.INITIAL_LETTERS
                    || label.shape() == NameShape.CAPITALS
                    || label.convention() == Convention.HEARING));
    add("labels with a time", 4.3, share(label -> label.startMs().isPresent()));
    add("full sentences", 2.0, share(said, words -> LineWrap.endsSentence(firstLine(words))));
    add("entries of a list", -4.7, share(said, ConventionScore::isEntry));
    add("names that are words of the text", -1.0, share(this::isTopic));
    add("words of talk", 4.1, talk(said));
    add("words in quotation marks", -3.9, share(said, words -> QUOTED.matcher(words).matches()));
    add("announced as a conversation", 1.3, isAnnounced() ? 1 : 0);
    add(
        "captions",
        2.3,
        share(label -> text.blockOf(label).position() instanceof Block.Position.Cue));
    add("text before the first label", -2.3, share(text.length(0, labels.getFirst().block())));
    add("most text outside", -7.1, isMostTextOutside() ? 1 : 0);
    add("headings followed by the author", -3.2, authorShare());
    switch (labels.getFirst().convention()) {
      case HEARING -> add("as in hearings", 1.5, 1);
      case BARE -> add("no colon", -4.3, 1);
      case LINE -> add("alone on a line", -0.7, 1);
      case HEADING -> add("headings", -1.9, 1);
      default -> {}
    }
  }

  private void add(String what, double weight, double share) {
    parts.add(new Part(what, share, weight));
  }

  private double share(Predicate<SpeakerLabel> condition) {
    return labels.stream().filter(condition).count() / (double) labels.size();
  }

  private static double share(List<String> said, Predicate<String> condition) {
    return said.stream().filter(condition).count() / (double) said.size();
  }

  private double share(long characters) {
    long all = text.length(0, text.blocks().size());
    return characters <= SHORT_TEXT || all == 0 ? 0 : (double) characters / all;
  }

  private boolean isMostTextOutside() {
    long before = text.length(0, labels.getFirst().block());
    int size = text.blocks().size();
    long after = text.length(labels.getLast().block() + 1, size);
    long all = text.length(0, size);
    return before > SHORT_TEXT
        && (before * 2 > all || (before * 4 > all && after * 4 > all && after > SHORT_TEXT));
  }

  private boolean isAnnounced() {
    StringBuilder above = new StringBuilder();
    for (int i = 0; i < labels.getFirst().block() && above.length() < ANNOUNCEMENT_LENGTH; i++) {
      above.append(text.blocks().get(i).text()).append('\n');
    }
    above.append(text.blockOf(labels.getFirst()).text(), 0, labels.getFirst().begin());
    above.setLength(Math.min(above.length(), ANNOUNCEMENT_LENGTH));
    return ANNOUNCEMENT.matcher(above).find();
  }

  /** Whether the text, or a line of it, ends in a question. */
  static boolean isQuestion(String words) {
    return QUESTION.matcher(words).find();
  }

  private static boolean isInterviewer(SpeakerLabel label) {
    return NameShape.isInterviewer(label.withoutDetails());
  }

  private static String firstLine(String words) {
    return words.lines().findFirst().orElse("");
  }

  private static boolean isEntry(String words) {
    String line = firstLine(words);
    return !LineWrap.endsSentence(line) && line.split("\\s+").length <= FEW_WORDS;
  }

  private boolean isTopic(SpeakerLabel label) {
    return label.shape() != NameShape.ROLE && text.isWrittenSmall(label.withoutDetails());
  }

  /** How often people are addressed or speak of themselves; 1 if every tenth word does. */
  private static double talk(List<String> said) {
    long all = 0;
    long talk = 0;
    for (String words : said.subList(0, Math.min(MAX_SAID, said.size()))) {
      for (String word : SPACES.split(words.toLowerCase(Locale.ROOT).replace('’', '\''))) {
        all++;
        talk += TALK.contains(word) ? 1 : 0;
      }
    }
    return Math.min(1, all == 0 ? 0 : 10.0 * talk / all);
  }

  /** The share of headings among the labels below which the author goes on, not a speaker. */
  private double authorShare() {
    Set<Integer> labelled = new HashSet<>();
    labels.forEach(label -> labelled.add(label.block()));
    int headings = 0;
    int unlabelled = 0;
    for (int i = labels.getFirst().block() + 1; i < labels.getLast().block(); i++) {
      boolean isHeading = text.blocks().get(i).form() == Form.HEADING && !labelled.contains(i);
      headings += isHeading ? 1 : 0;
      unlabelled +=
          isHeading && text.blocks().get(i + 1).form() != Form.HEADING && !labelled.contains(i + 1)
              ? 1
              : 0;
    }
    return headings == 0 ? 0 : (double) unlabelled / headings;
  }

  static boolean areTimed(List<SpeakerLabel> labels) {
    return labels.stream().filter(label -> label.startMs().isPresent()).count() * 2 > labels.size();
  }

  /** Which share of the paragraphs or rows between the first label and the last has a label. */
  static double density(DocumentText text, List<SpeakerLabel> labels) {
    if (labels.isEmpty()) {
      return 0;
    }
    List<Block> between =
        text.blocks().subList(labels.getFirst().block(), labels.getLast().block() + 1);
    long all =
        labels.getFirst().convention() == Convention.TABLE
            ? between.stream().map(ConventionScore::row).distinct().count()
            : between.stream().filter(block -> block.form() != Form.HEADING).count();
    long labelled = labels.stream().mapToInt(SpeakerLabel::block).distinct().count();
    // A name alone in a paragraph belongs to the one below it.
    long alone =
        labels.stream()
            .filter(label -> label.convention() == Convention.LINE)
            .filter(label -> label.end() >= text.blockOf(label).text().length())
            .count();
    return Math.min(1, labelled / (double) Math.max(1, all - alone));
  }

  private static Object row(Block block) {
    return block.position() instanceof Cell cell ? List.of(cell.table(), cell.row()) : block;
  }
}
