/*
 * Copyright 2026 The authors of Gongkai
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.gongkai.docs;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** The artifacts that this build makes, and those that it uses, in every version that one of its modules asks for. */
final class Poms {
    private static final Pattern PROPERTY = Pattern.compile("\\$\\{([\\w.-]+)}");

    private final Map<String, Element> projects = new HashMap<>();
    private final Set<Artifact> used = new HashSet<>();

    /** An artifact of Maven. */
    record Artifact(String group, String name, String version) {}

    Poms() throws IOException, ParserConfigurationException, SAXException {
        for (Path pom : files()) {
            Element project = parse(Files.readString(pom));
            projects.put(child(project, "artifactId"), project);
        }
        List<Artifact> managed = dependencies(root());
        for (Element project : projects.values()) {
            for (Artifact dependency : dependencies(project)) {
                managed.stream()
                        .filter(known -> dependency.version().isEmpty())
                        .filter(known -> known.group().equals(dependency.group()))
                        .filter(known -> known.name().equals(dependency.name()))
                        .forEach(known -> use(known, project));
                use(dependency, project);
            }
        }
    }

    private static List<Path> files() throws IOException {
        return Sources.all().stream().filter(file -> file.endsWith("pom.xml")).toList();
    }

    static Element parse(String xml) throws ParserConfigurationException, IOException, SAXException {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        return factory.newDocumentBuilder()
                .parse(new InputSource(new StringReader(xml)))
                .getDocumentElement();
    }

    /** The dependencies anywhere in a piece of XML, with versions as they are written; empty where there is none. */
    static List<Artifact> dependencies(Element element) {
        List<Artifact> all = new ArrayList<>();
        for (Element dependency : elements(element.getElementsByTagName("dependency"))) {
            all.add(new Artifact(
                    child(dependency, "groupId"), child(dependency, "artifactId"), child(dependency, "version")));
        }
        return all;
    }

    private static List<Element> elements(NodeList nodes) {
        return IntStream.range(0, nodes.getLength())
                .mapToObj(nodes::item)
                .filter(Element.class::isInstance)
                .map(Element.class::cast)
                .toList();
    }

    /** The text of a child; empty if there is none. */
    private static String child(Element element, String name) {
        return elements(element.getChildNodes()).stream()
                .filter(child -> child.getTagName().equals(name))
                .map(child -> child.getTextContent().strip())
                .findFirst()
                .orElse("");
    }

    private void use(Artifact artifact, Element project) {
        String version =
                PROPERTY.matcher(artifact.version()).replaceAll(property -> property(property.group(1), project));
        used.add(new Artifact(artifact.group(), artifact.name(), version));
    }

    /** The value of a property in a project: its own, or that of its parent; none if neither has it. */
    private String property(String name, Element project) {
        for (Element properties : elements(project.getChildNodes())) {
            if (properties.getTagName().equals("properties")
                    && !child(properties, name).isEmpty()) {
                return child(properties, name);
            }
        }
        for (Element parent : elements(project.getChildNodes())) {
            if (parent.getTagName().equals("parent") && projects.containsKey(child(parent, "artifactId"))) {
                return property(name, projects.get(child(parent, "artifactId")));
            }
        }
        return "";
    }

    private Element root() {
        return projects.get("gongkai-parent");
    }

    /** The parent of them all. */
    private Element bom() {
        return projects.get("gongkai-bom");
    }

    String version() {
        return child(bom(), "version");
    }

    Artifact ours(String name) {
        return new Artifact(child(bom(), "groupId"), name, version());
    }

    /** The artifacts that this build makes. */
    Set<Artifact> modules() {
        Set<Artifact> modules = new HashSet<>();
        projects.keySet().forEach(name -> modules.add(ours(name)));
        return modules;
    }

    /** The artifacts that modules depend on. */
    Set<Artifact> used() {
        return used;
    }
}
