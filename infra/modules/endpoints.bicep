@description('Private ways to what the app keeps and asks.')
param location string
param tags object
param subnetId string
@description('Name of the private zone for each kind of endpoint.')
param zones object
@description('What gets one: name of the endpoint, the resource, and the kind.')
param targets { name: string, resource: string, kind: string }[]

resource endpoint 'Microsoft.Network/privateEndpoints@2025-05-01' = [for target in targets: {
  name: target.name
  location: location
  tags: tags
  properties: {
    subnet: { id: subnetId }
    privateLinkServiceConnections: [
      { name: target.name, properties: { privateLinkServiceId: target.resource, groupIds: [target.kind] } }
    ]
  }
}]

resource names 'Microsoft.Network/privateEndpoints/privateDnsZoneGroups@2025-05-01' = [for (target, i) in targets: {
  parent: endpoint[i]
  name: 'default'
  properties: {
    privateDnsZoneConfigs: [
      { name: target.kind, properties: { privateDnsZoneId: resourceId('Microsoft.Network/privateDnsZones', zones[target.kind]) } }
    ]
  }
}]
