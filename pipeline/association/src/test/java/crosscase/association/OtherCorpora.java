package crosscase.association;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * Random corpora less tidy than those of {@link NullDesign}, of two cases of ten documents. Unless
 * it is said, themes have nothing to do with each other or with the cases.
 */
enum OtherCorpora implements NullCorpora {
  /** Themes come in stretches of ten units on average, at random in each document. */
  LONG_STRETCHES {
    @Override
    List<DocumentUnits> document(Place place, SplittableRandom random) {
      return place.whole(units(120, random, 0.9));
    }
  },
  /**
   * Each theme comes once in a document, in one stretch of a twentieth to a fifth of it. As none
   * goes beyond the end, themes meet in the middle more often than on a ring.
   */
  ONE_STRETCH_EACH {
    @Override
    List<DocumentUnits> document(Place place, SplittableRandom random) {
      List<BitSet> units = units(120, random, 0);
      units.forEach(BitSet::clear);
      for (int theme = 0; theme < THEMES; theme++) {
        int length = 6 + random.nextInt(19);
        int start = random.nextInt(units.size() - length + 1);
        for (BitSet unit : units.subList(start, start + length)) {
          unit.set(theme);
        }
      }
      return place.whole(units);
    }
  },
  /** Each theme is three times as common in one half of the document, whichever it is. */
  ONE_HALF_EACH {
    @Override
    List<DocumentUnits> document(Place place, SplittableRandom random) {
      List<BitSet> units = units(120, random, 0);
      for (int theme = 0; theme < THEMES; theme++) {
        int rare = random.nextBoolean() ? 0 : 60;
        for (BitSet unit : units.subList(rare, rare + 60)) {
          unit.set(theme, unit.get(theme) && random.nextInt(3) == 0);
        }
      }
      return place.whole(units);
    }
  },
  /** Every third document is full of one theme, another has no theme at all. */
  FULL_AND_EMPTY_DOCUMENTS {
    @Override
    List<DocumentUnits> document(Place place, SplittableRandom random) {
      List<BitSet> units = units(120, random, 0.3);
      if (place.document() % 3 == 0) {
        int theme = random.nextInt(THEMES);
        units.forEach(unit -> unit.set(theme));
      } else if (place.document() % 3 == 1) {
        units.forEach(BitSet::clear);
      }
      return place.whole(units);
    }
  },
  /** One document is as long as thirty others. */
  ONE_GIANT_DOCUMENT {
    @Override
    List<DocumentUnits> document(Place place, SplittableRandom random) {
      boolean giant = place.caseNumber() == 0 && place.document() == 0;
      return place.whole(units(giant ? 3600 : 120, random, 0.3));
    }
  },
  /** The documents of one case are ten times as long as those of the other. */
  ONE_CASE_OF_LONG_DOCUMENTS {
    @Override
    List<DocumentUnits> document(Place place, SplittableRandom random) {
      return place.whole(units(place.caseNumber() == 0 ? 400 : 40, random, 0.3));
    }
  },
  /** Turns change between a role that says little and one that says much. */
  ROLES_WITHIN_DOCUMENTS {
    @Override
    List<DocumentUnits> document(Place place, SplittableRandom random) {
      List<BitSet> asked = new ArrayList<>();
      List<BitSet> answered = new ArrayList<>();
      List<BitSet> units = units(120, random, 0.6);
      int left = 1;
      boolean asks = true;
      for (BitSet unit : units) {
        (asks ? asked : answered).add(unit);
        if (--left == 0) {
          asks = !asks;
          left = asks ? 1 : 1 + random.nextInt(9);
        }
      }
      return List.of(place.part("asks", asked), place.part("answers", answered));
    }
  },
  /** One role says the first fifth of every document, another the rest. */
  ROLES_ONE_AFTER_THE_OTHER {
    @Override
    List<DocumentUnits> document(Place place, SplittableRandom random) {
      List<BitSet> units = units(120, random, 0.9);
      return List.of(
          place.part("opens", units.subList(0, 24)), place.part("goes on", units.subList(24, 120)));
    }
  },
  /** Not independent: every document is there twice. */
  EVERY_DOCUMENT_TWICE {
    @Override
    List<DocumentUnits> document(Place place, SplittableRandom random) {
      UnitSequence units = UnitSequence.of(units(120, random, 0.3));
      return List.of(
          new DocumentUnits(place.name(), place.caseName(), units),
          new DocumentUnits(place.name() + " again", place.caseName(), units));
    }
  },
  /**
   * Themes meet: all interviews ask about the same five topics in the same order, and each theme
   * belongs to one of them. Within a topic, themes have nothing to do with each other.
   */
  SHARED_INTERVIEW_GUIDE {
    @Override
    List<DocumentUnits> document(Place place, SplittableRandom random) {
      List<BitSet> units = units(120, random, 0.3);
      for (int unit = 0; unit < units.size(); unit++) {
        int topic = 5 * unit / units.size();
        for (int theme = 0; theme < THEMES; theme++) {
          boolean keeps = theme % 5 == topic || random.nextDouble() < 0.3;
          units.get(unit).set(theme, units.get(unit).get(theme) && keeps);
        }
      }
      return place.whole(units);
    }
  };

  private static final int THEMES = 15;
  private static final int CASES = 2;
  private static final int DOCUMENTS = 10;

  /** Where a document belongs. */
  record Place(int caseNumber, int document) {
    String caseName() {
      return "case " + caseNumber;
    }

    String name() {
      return caseName() + " " + document;
    }

    List<DocumentUnits> whole(List<BitSet> units) {
      return List.of(part(caseName(), units));
    }

    DocumentUnits part(String group, List<BitSet> units) {
      return new DocumentUnits(name(), group, UnitSequence.of(units));
    }
  }

  abstract List<DocumentUnits> document(Place place, SplittableRandom random);

  @Override
  public List<DocumentUnits> draw(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    List<DocumentUnits> documents = new ArrayList<>();
    for (int c = 0; c < CASES; c++) {
      for (int d = 0; d < DOCUMENTS; d++) {
        documents.addAll(document(new Place(c, d), random));
      }
    }
    return documents;
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  @Override
  public int themes() {
    return THEMES;
  }

  /**
   * Units in which the log odds of themes of 1 % to 15 % vary with a standard deviation of 1.
   *
   * @param run how much likelier a theme is right after itself
   */
  private static List<BitSet> units(int number, SplittableRandom random, double run) {
    List<BitSet> units = IntStream.range(0, number).mapToObj(unit -> new BitSet()).toList();
    for (int theme = 0; theme < THEMES; theme++) {
      double odds = (theme + 1) / 100.0 * Math.exp(random.nextGaussian());
      double share = odds / (1 + odds);
      boolean on = random.nextDouble() < share;
      for (BitSet unit : units) {
        unit.set(theme, on);
        on = random.nextDouble() < share * (1 - run) + (on ? run : 0);
      }
    }
    return units;
  }
}
