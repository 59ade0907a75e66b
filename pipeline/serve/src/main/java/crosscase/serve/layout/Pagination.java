package crosscase.serve.layout;

import crosscase.serve.web.Link;
import crosscase.serve.web.Parameters;
import java.util.ArrayList;
import java.util.List;

/**
 * Links to the pages of a long list: the first, the last, the neighbours of the current one.
 *
 * @param previous the page before; empty on the first
 * @param next the page after; empty on the last
 * @param rows the numbers of the rows shown, such as {@code 21–40}
 */
public record Pagination(List<NumberedPage> pages, String previous, String next, String rows) {
  public static final Pagination NONE = new Pagination(List.of(), "", "", "");
  private static final int NEIGHBOURS = 2;

  public Pagination {
    pages = List.copyOf(pages);
  }

  /**
   * A page of the list.
   *
   * @param number from 1; 0 stands for pages left out
   */
  public record NumberedPage(int number, String link, boolean current) {
    static final NumberedPage GAP = new NumberedPage(0, "", false);

    public boolean isGap() {
      return number == 0;
    }
  }

  /**
   * The pages of a list.
   *
   * @param from the number of the first row shown, from 1
   * @param shown how many rows the current page has
   * @param size how many rows a full page has
   * @param total how many rows can be reached
   */
  public static Pagination of(Link here, int from, int shown, int size, long total) {
    int current = (from - 1) / size + 1;
    int last = Math.max(current, (int) ((total + size - 1) / size));
    List<NumberedPage> pages = new ArrayList<>();
    for (int number = 1; number <= last; number++) {
      if (isListed(number, current, last)) {
        String link = linkFrom(here, (number - 1) * size + 1);
        pages.add(new NumberedPage(number, link, number == current));
      } else if (!pages.getLast().isGap()) {
        pages.add(NumberedPage.GAP);
      }
    }
    return new Pagination(
        pages,
        from > 1 ? linkFrom(here, Math.max(1, from - size)) : "",
        from + size <= total ? linkFrom(here, from + size) : "",
        "%,d–%,d".formatted(from, from + shown - 1));
  }

  private static boolean isListed(int number, int current, int last) {
    int distance = Math.abs(number - current);
    boolean fillsGapOfOne = distance == NEIGHBOURS + 1 && (number == 2 || number == last - 1);
    return number == 1 || number == last || distance <= NEIGHBOURS || fillsGapOfOne;
  }

  private static String linkFrom(Link here, int first) {
    return here.with(Parameters.FROM, first == 1 ? "" : Integer.toString(first)).toString();
  }

  /** Whether there is more than one page. */
  public boolean isNeeded() {
    return pages.size() > 1;
  }
}
