package crosscase.judgements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import crosscase.corpus.Span;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class AnchorTest {
  private static final String TEXT = "They listened. We trust them. They left.";

  @Test
  void isWhereItWasIfNothingHasChanged() {
    Anchor anchor = anchor(TEXT, "We trust them.");

    assertThat(anchor.in(TEXT)).contains(anchor.span());
  }

  @Test
  void movesWithItsWords() {
    assertFound(anchor(TEXT, "We trust them."), "A new first line.\n" + TEXT, "We trust them.");
  }

  @Test
  void isFoundWhereLinesAreBrokenDifferently() {
    assertFound(
        anchor(TEXT, "We trust them."), "They listened.\nWe  trust\nthem.", "We  trust\nthem.");
  }

  @Test
  void ofSeveralPlacesWithTheSameWordsTakesTheOneWithTheSameContext() {
    String before = "Was it good? Yes. Was it cheap? Yes. Was it fast? Yes.";
    String after = "Was it fast? Yes. Was it new? Yes. Was it cheap? Yes. Was it good? Yes.";
    Anchor cheap = anchorAt(before, before.indexOf("Yes", before.indexOf("cheap")), 4);

    assertThat(cheap.in(after)).contains(span(after.indexOf("Yes", after.indexOf("cheap")), 4));
  }

  @Test
  void ofPlacesWithTheSameContextTakesTheNearest() {
    String text = "no no no no no";
    Anchor third = new Anchor("a", new Span(6, 8), "no", "", "");

    assertThat(third.in("xx " + text)).contains(new Span(6, 8));
  }

  @Test
  void doesNotStayWhereOtherWordsOfTheSameTextHaveMoved() {
    String before = "A: Yes. B: Yes. C: Maybe.";
    String after = "B: Yes. A: Yes. C: Maybe.";
    Anchor first = anchorAt(before, 3, 4);

    // The words are still at 3, but they are another person's now.
    assertThat(first.in(after)).contains(span(after.indexOf("A: Yes.") + 3, 4));
  }

  @Test
  void isNowhereIfItsWordsAreGone() {
    assertThat(anchor(TEXT, "We trust them.").in("They listened. They left.")).isEmpty();
    assertThat(anchor(TEXT, "We trust them.").in("")).isEmpty();
  }

  @Test
  void refusesAPassageWithoutWords() {
    assertThatThrownBy(() -> Anchor.of("a", TEXT, new Span(3, 3)))
        .hasMessageContaining("must not be empty");
  }

  @Property
  void isFoundWhateverIsPutBeforeAndAfterTheText(
      @ForAll @AlphaChars @StringLength(min = 1, max = 40) String passage,
      @ForAll @AlphaChars @StringLength(max = 80) String before,
      @ForAll @AlphaChars @StringLength(max = 80) String after,
      @ForAll @IntRange(max = 90) int shift) {
    String text = before + "1" + passage + "2" + after;
    Anchor anchor = anchorAt(text, before.length() + 1, passage.length());

    assertThat(anchor.in("#".repeat(shift) + text + "#"))
        .contains(span(before.length() + 1 + shift, passage.length()));
  }

  private static void assertFound(Anchor anchor, String later, String words) {
    Optional<Span> found = anchor.in(later);

    assertThat(found.map(span -> span.of(later))).contains(words);
  }

  private static Anchor anchor(String text, String words) {
    return anchorAt(text, text.indexOf(words), words.length());
  }

  private static Anchor anchorAt(String text, int begin, int length) {
    return Anchor.of("a.txt", text, span(begin, length));
  }

  private static Span span(int begin, int length) {
    return new Span(begin, begin + length);
  }
}
