package crosscase.search.forward;

import crosscase.corpus.Token;
import crosscase.search.fields.Layers;
import java.util.Collection;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.FixedBitSet;
import org.apache.lucene.util.automaton.ByteRunAutomaton;

/** Finds the types of a lexicon whose tokens have a term, as {@link Layers} defines their terms. */
public final class TermTypes {
  private static final byte UNKNOWN = 0;
  private static final byte YES = 1;
  private static final byte NO = 2;

  private TermTypes() {}

  /** The types that have any of some terms. */
  public static FixedBitSet withAny(Collection<String> terms, Lexicon lexicon) {
    FixedBitSet types = new FixedBitSet(Math.max(1, lexicon.size()));
    for (String term : terms) {
      addForm(term, lexicon, types);
      addLemma(new BytesRef(term), lexicon, types);
      if (term.charAt(0) == Layers.FORM) {
        addForm(term.substring(1), lexicon, types);
      }
    }
    addTags(terms::contains, lexicon, types);
    return types;
  }

  private static void addForm(String form, Lexicon lexicon, FixedBitSet types) {
    int number = lexicon.findForm(new BytesRef(form));
    if (number >= 0) {
      types.set(lexicon.firstType(number), lexicon.firstType(number + 1));
    }
  }

  private static void addLemma(BytesRef lemma, Lexicon lexicon, FixedBitSet types) {
    int hash = Lexicon.hash(lemma);
    for (int type = 0; type < lexicon.size(); type++) {
      if (lexicon.hasOwnLemma(type, lemma, hash)) {
        types.set(type);
      }
    }
  }

  private static void addTags(Predicate<String> test, Lexicon lexicon, FixedBitSet types) {
    boolean[] hasTag = tagsThat(test, lexicon);
    if (none(hasTag)) {
      return;
    }
    for (int type = 0; type < lexicon.size(); type++) {
      if (hasTag[lexicon.tagNumber(type)]) {
        types.set(type);
      }
    }
  }

  private static boolean none(boolean[] of) {
    for (boolean one : of) {
      if (one) {
        return false;
      }
    }
    return true;
  }

  private static boolean[] tagsThat(Predicate<String> test, Lexicon lexicon) {
    boolean[] matching = new boolean[lexicon.tags().size()];
    for (int i = 0; i < matching.length; i++) {
      Lexicon.Tags tags = lexicon.tags().get(i);
      boolean hasPos = !tags.pos().isEmpty();
      boolean hasEntity = !tags.entity().equals(Token.NO_ENTITY);
      matching[i] =
          (hasPos && test.test(tag(tags.pos()))) || (hasEntity && test.test(tag(tags.entity())));
    }
    return matching;
  }

  private static String tag(String name) {
    return Layers.TAG + Layers.normalise(name);
  }

  /**
   * Tests types for a term that an automaton accepts. Only for one thread: it remembers results.
   */
  public static IntPredicate matching(ByteRunAutomaton pattern, Lexicon lexicon) {
    boolean[] hasTag = tagsThat(tag -> accepts(pattern, 0, new BytesRef(tag)), lexicon);
    int formLayer = pattern.step(0, Layers.FORM);
    byte[] known = new byte[lexicon.size()];
    return type -> {
      if (known[type] == UNKNOWN) {
        boolean matches =
            hasTag[lexicon.tagNumber(type)]
                || accepts(pattern, 0, lexicon.formBytes(type))
                || accepts(pattern, formLayer, lexicon.formBytes(type))
                || (lexicon.hasOwnLemma(type) && accepts(pattern, 0, lexicon.lemmaBytes(type)));
        known[type] = matches ? YES : NO;
      }
      return known[type] == YES;
    };
  }

  private static boolean accepts(ByteRunAutomaton pattern, int from, BytesRef term) {
    int state = from;
    for (int i = 0; i < term.length && state >= 0; i++) {
      state = pattern.step(state, term.bytes[term.offset + i] & 0xff);
    }
    return state >= 0 && pattern.isAccept(state);
  }
}
