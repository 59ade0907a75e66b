package crosscase.cli.searching;

import java.util.List;
import java.util.Random;

/**
 * Sensible queries that were mutated: cut, doubled, nested in each other, with symbols and letters
 * of any script thrown in. The same number gives the same query.
 */
final class MutatedQueries {
  private static final int MOST_CHANGES = 4;
  private static final int LONG = 40;

  private static final List<String> AROUND =
      List.of(
          "fn:ordered(%s)",
          "fn:unordered(%s trust)",
          "fn:maxgaps(3 %s)",
          "fn:maxwidth(9 fn:or(%s they))",
          "fn:within(%s 5 pos:NN)",
          "fn:notContaining(%s the)",
          "fn:atLeast(2 %s a b)",
          "fn:extend(%s 1 2)",
          "fn:before(%s fn:after(a %s))",
          "turn:(%s)",
          "paragraph:(%s OR the)",
          "NOT (%s)",
          "(%s)^3",
          "\"%s\"~4",
          "/%s/",
          "-%s",
          "theme:%s");

  private static final List<String> THROWN_IN =
      ("( ) [ ] { } \" / \\ ~ ~9 ^ * ? *a* ??* : = # < > && || ! + - ' ’ @3 AND OR NOT TO fn:"
              + " fn:or( pos: pos:* ner:PERSON form:*s case:* page:[* region: coder:anna theme:trust"
              + " /.*/ /(a|b)*c(a|b){9}/ /[a-z]{1,9}ing/ /~(a)/ /<1-99>/ /@/ {3,} 0 -1 1e9 99999999999"
              + " é Ἀ ß İ 漢字 שלום 😀 \uD83D \uDE00 \u0000 \u200B \u2028 \t \n"
              + " the* a b of")
          .lines()
          .flatMap(line -> List.of(line.split(" ")).stream())
          .toList();

  private final List<String> meant;

  MutatedQueries(List<String> meant) {
    this.meant = List.copyOf(meant);
  }

  String query(long number) {
    Random random = new Random(number);
    String query = one(random, meant);
    for (int change = random.nextInt(MOST_CHANGES + 1); change > 0; change--) {
      query = changed(query, random);
    }
    return query;
  }

  private String changed(String query, Random random) {
    int from = random.nextInt(query.length() + 1);
    int to = from + random.nextInt(query.length() - from + 1);
    String before = query.substring(0, from);
    String behind = query.substring(to);
    return switch (random.nextInt(8)) {
      case 0 -> before + behind;
      case 1 -> before + query.substring(from, to).repeat(2) + behind;
      case 2 -> before + one(random, THROWN_IN) + query.substring(from);
      case 3 -> before + " " + one(random, THROWN_IN) + " " + query.substring(from);
      case 4 -> query + (random.nextBoolean() ? " OR " : " ") + one(random, meant);
      case 5 -> before + one(random, meant) + behind;
      case 6 -> random.nextInt(9) == 0 ? (query + " ").repeat(1 + random.nextInt(LONG)) : query;
      default -> one(random, AROUND).replace("%s", query);
    };
  }

  private static String one(Random random, List<String> of) {
    return of.get(random.nextInt(of.size()));
  }
}
