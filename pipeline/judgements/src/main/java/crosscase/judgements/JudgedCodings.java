package crosscase.judgements;

import crosscase.corpus.Coding;
import crosscase.corpus.Span;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The codings of one document, with judgements laid over those of the codebook.
 *
 * <p>A judgement concerns each sentence that its passage overlaps. Of two judgements about the same
 * theme in the same sentence, the later one holds.
 *
 * @param codings by sentence, then by theme
 * @param judged the number of pairs of sentence and theme about which somebody decided
 * @param unplaced judgements whose words are no longer in the document
 */
public record JudgedCodings(List<Coding> codings, int judged, List<Judgement> unplaced) {
  public JudgedCodings {
    codings = List.copyOf(codings);
    unplaced = List.copyOf(unplaced);
  }

  /**
   * A document.
   *
   * @param sentences the span of each sentence, in order; sentence 1 is the first
   */
  public record JudgedDocument(String name, String text, List<Span> sentences) {}

  private record SentenceTheme(int sentence, String theme) {}

  private record PlacedJudgement(Judgement judgement, Span span) {}

  /**
   * Lays judgements over codings.
   *
   * @param rules the codebook's codings of the document
   * @param judgements those of the document, in the order of recording
   */
  public static JudgedCodings of(
      JudgedDocument document,
      Collection<Coding> rules,
      List<Judgement> judgements,
      CodingChoice choice) {
    PassageSearch passages = new PassageSearch(document.text());
    List<Judgement> unplaced = new ArrayList<>();
    Map<SentenceTheme, PlacedJudgement> last = new LinkedHashMap<>();
    for (Judgement judgement : relevant(judgements, choice)) {
      Optional<Span> place = passages.find(judgement.anchor());
      if (place.isEmpty()) {
        unplaced.add(judgement);
      }
      place.ifPresent(
          span -> {
            for (int sentence : overlapping(document.sentences(), span)) {
              last.put(
                  new SentenceTheme(sentence, judgement.theme()),
                  new PlacedJudgement(judgement, span));
            }
          });
    }
    last.values().removeIf(each -> each.judgement().decision() == Decision.WITHDRAWN);
    return new JudgedCodings(codings(document, rules, last, choice), last.size(), unplaced);
  }

  /** With those of the consensus last, since they decide. */
  private static List<Judgement> relevant(List<Judgement> judgements, CodingChoice choice) {
    return switch (choice) {
      case CodingChoice.Rules rules -> List.of();
      case CodingChoice.Person person ->
          judgements.stream().filter(each -> each.coder().equals(person.name())).toList();
      case CodingChoice.Reviewed reviewed ->
          judgements.stream()
              .sorted(Comparator.comparing(each -> each.coder().equals(CodingChoice.CONSENSUS)))
              .toList();
    };
  }

  private static List<Coding> codings(
      JudgedDocument document,
      Collection<Coding> rules,
      Map<SentenceTheme, PlacedJudgement> judged,
      CodingChoice choice) {
    Map<SentenceTheme, Coding> codings =
        new TreeMap<>(
            Comparator.comparingInt(SentenceTheme::sentence).thenComparing(SentenceTheme::theme));
    if (!(choice instanceof CodingChoice.Person)) {
      rules.forEach(each -> codings.put(new SentenceTheme(each.sentence(), each.theme()), each));
    }
    judged.forEach(
        (place, each) -> {
          if (each.judgement().decision().isAboutTheme()) {
            codings.putIfAbsent(place, coding(document, place, each));
          } else {
            codings.remove(place);
          }
        });
    return List.copyOf(codings.values());
  }

  private static Coding coding(
      JudgedDocument document, SentenceTheme place, PlacedJudgement placed) {
    Span sentence = document.sentences().get(place.sentence() - 1);
    Span within =
        new Span(
            Math.max(sentence.begin(), placed.span().begin()),
            Math.min(sentence.end(), placed.span().end()));
    String coder = placed.judgement().coder();
    return new Coding(
        place.theme(), document.name(), place.sentence(), coder, List.of(within), false);
  }

  private static List<Integer> overlapping(List<Span> sentences, Span passage) {
    List<Integer> numbers = new ArrayList<>();
    int low = 0;
    int high = sentences.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (sentences.get(middle).end() <= passage.begin()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    for (int i = low; i < sentences.size() && sentences.get(i).begin() < passage.end(); i++) {
      numbers.add(i + 1);
    }
    return numbers;
  }
}
