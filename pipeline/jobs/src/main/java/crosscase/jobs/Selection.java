package crosscase.jobs;

import crosscase.association.Verdict;
import crosscase.corpus.Coding;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What is counted: the unit, the strata, and which sentences and codings count.
 *
 * <p>Sentences are left out before units are formed from the rest, so a turn is what remains of it.
 *
 * @param by the columns whose values form the strata: {@code case}, {@code role}, a variable ...
 * @param filters conditions that must all hold
 * @param coder whose codings count
 */
public record Selection(
    Unit unit,
    List<String> by,
    List<Filter> filters,
    Interviewers interviewers,
    Negated negated,
    String coder)
    implements Serializable {

  /** Sentences by case, without those of interviewers. */
  public static final Selection DEFAULT =
      new Selection(
          Unit.SENTENCE, List.of("case"), List.of(), Interviewers.OUT, Negated.IN, Coding.CODEBOOK);

  /** Columns that say who is speaking. */
  private static final Set<String> SPEAKER_COLUMNS = Set.of("role", "voice", "speaker");

  /** A column and the values of it that count. */
  public record Filter(String column, List<String> values) implements Serializable {
    public Filter {
      values = List.copyOf(values);
    }

    @Override
    public String toString() {
      return column + "=" + String.join(",", values);
    }
  }

  /**
   * Whether what interviewers say counts; a filter on roles, voices or speakers takes precedence.
   */
  public enum Interviewers {
    OUT,
    IN
  }

  /** How a theme that a sentence denies counts: as the theme, not at all, or as its own theme. */
  public enum Negated {
    IN,
    OUT,
    APART
  }

  public Selection {
    by = List.copyOf(by);
    filters = List.copyOf(filters);
  }

  /** The same selection with another unit. */
  public Selection with(Unit other) {
    return new Selection(other, by, filters, interviewers, negated, coder);
  }

  /** The same selection with other strata. */
  public Selection by(String... columns) {
    return new Selection(unit, List.of(columns), filters, interviewers, negated, coder);
  }

  /** The same selection with one more filter. */
  public Selection where(String column, String... values) {
    List<Filter> more = new ArrayList<>(filters);
    more.add(new Filter(column, List.of(values)));
    return new Selection(unit, by, more, interviewers, negated, coder);
  }

  /** The same selection with or without interviewers. */
  public Selection with(Interviewers other) {
    return new Selection(unit, by, filters, other, negated, coder);
  }

  /** The same selection with another way to count denied themes. */
  public Selection with(Negated other) {
    return new Selection(unit, by, filters, interviewers, other, coder);
  }

  /** The words for what is counted and how it is grouped. */
  public Verdict.Terms terms() {
    return new Verdict.Terms(unit.words(2), String.join(" and ", by));
  }

  /** The themes that are counted for those of a codebook, in their order. */
  public List<String> themes(List<String> codebook) {
    List<String> themes = new ArrayList<>(codebook);
    if (negated == Negated.APART) {
      codebook.forEach(theme -> themes.add("not " + theme));
    }
    return themes;
  }

  /** All filters in words, starting with those that always apply. */
  public List<String> filterDescriptions() {
    List<String> words = new ArrayList<>();
    if (excludesInterviewers()) {
      words.add("not voice=interviewer");
    }
    words.add("only speech where there is speech");
    filters.forEach(filter -> words.add(filter.toString()));
    return words;
  }

  /** Whether to leave out interviewers because no filter says who is to be counted. */
  public boolean excludesInterviewers() {
    return interviewers == Interviewers.OUT
        && filters.stream().noneMatch(filter -> SPEAKER_COLUMNS.contains(filter.column()));
  }
}
