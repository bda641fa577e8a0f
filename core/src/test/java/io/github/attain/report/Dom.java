package io.github.attain.report;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** A page as XML reads it. */
record Dom(Element root) {

    static Dom of(String html) {
        try {
            DocumentBuilder parser = DocumentBuilderFactory.newInstance().newDocumentBuilder();
            parser.setErrorHandler(null);
            return new Dom(parser.parse(new InputSource(new StringReader(html))).getDocumentElement());
        } catch (SAXException | IOException | ParserConfigurationException broken) {
            throw new AssertionError("not well-formed: " + broken.getMessage(), broken);
        }
    }

    /** The elements of a name and, unless that is empty, of a class. */
    List<Element> all(String name, String style) {
        return all(root, name, style);
    }

    static List<Element> all(Element within, String name, String style) {
        NodeList found = within.getElementsByTagName(name);
        List<Element> all = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            Element element = (Element) found.item(i);
            if (style.isEmpty()
                    || List.of(element.getAttribute("class").split(" ", -1)).contains(style)) {
                all.add(element);
            }
        }
        return all;
    }

    /** What one reads of an element in a language. */
    static String text(Node node, String language) {
        StringBuilder text = new StringBuilder();
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            boolean other = child instanceof Element e
                    && Stream.of("zh", "en").anyMatch(l -> l.equals(e.getAttribute("lang")) && !l.equals(language));
            if (!other) {
                text.append(child instanceof Element ? text(child, language) : child.getNodeValue());
            }
        }
        return text.toString();
    }
}
